import {once} from "node:events";
import {Worker} from "node:worker_threads";
import type {PartOrder, PartRead} from "./count-part.ts";

/**
 * What a thread may hold. A part needs some 250 MB, so the rest is room to put off collecting garbage; without a limit
 * the engine would put it off until the machine's memory is gone. Counting makes many objects that soon are garbage,
 * which a large nursery collects at half the cost.
 */
const MEMORY = {maxOldGenerationSizeMb: 800, maxYoungGenerationSizeMb: 64};

/** Counts parts in some threads, each taking the next that nobody has begun. The results are in the order of the parts. */
export async function countInThreads(
  orders: readonly PartOrder[],
  workers: number,
  onPart: (done: number, of: number) => void
): Promise<readonly PartRead[]> {
  const read: PartRead[] = [];
  const waiting = [...orders.entries()];
  let done = 0;
  const work = async () => {
    const worker = new Worker(new URL("part-worker.mjs", import.meta.url), {resourceLimits: MEMORY});
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, order] = next;
        worker.postMessage(order);
        const [part] = (await once(worker, "message")) as [PartRead];
        read[index] = part;
        done += 1;
        onPart(done, orders.length);
      }
    } catch (error) {
      // One part that fails fails them all.
      waiting.length = 0;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({length: workers}, work));
  return read;
}
