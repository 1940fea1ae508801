import {once} from "node:events";
import {Worker} from "node:worker_threads";
import type {PartOrder, PartRead} from "./count-part.ts";

/**
 * What a thread may hold. A part needs some 130 MB, so the rest is room to put off collecting garbage; without a limit
 * the engine would put it off until the machine's memory is gone. Counting makes many objects that soon are garbage,
 * which a large nursery collects at half the cost.
 */
const MEMORY = {maxOldGenerationSizeMb: 500, maxYoungGenerationSizeMb: 64};

/**
 * Counts parts in some threads, each taking the next that nobody has begun. The results are in the order of the parts.
 * A thread takes a second to begin, in which the orders are made ready.
 */
export async function countInThreads(
  ordered: Promise<readonly PartOrder[]>,
  workers: number,
  onPart: (done: number, of: number) => void
): Promise<readonly PartRead[]> {
  const threads = Array.from(
    {length: workers},
    () => new Worker(new URL("part-worker.mjs", import.meta.url), {resourceLimits: MEMORY})
  );
  try {
    const orders = await ordered;
    const waiting = [...orders.entries()];
    const read: PartRead[] = [];
    let done = 0;
    const work = async (thread: Worker) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, order] = next;
        thread.postMessage(order);
        const [part] = (await once(thread, "message")) as [PartRead];
        read[index] = part;
        done += 1;
        onPart(done, orders.length);
      }
    };
    await Promise.all(threads.map(work));
    return read;
  } finally {
    // One part that fails fails them all.
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
