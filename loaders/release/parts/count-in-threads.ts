import {once} from "node:events";
import {Worker} from "node:worker_threads";
import type {PartOrder, PartRead} from "./count-part.ts";

/** A larger nursery of young objects, of which counting makes many and keeps few: collecting them costs half as much. */
const MEGABYTES_OF_YOUNG = 64;

/** Counts parts in some threads, each taking the next that nobody has begun. The results are in the order of the parts. */
export async function countInThreads(
  orders: readonly PartOrder[],
  workers: number,
  onPart: (done: number, of: number) => void
): Promise<readonly PartRead[]> {
  const read: PartRead[] = [];
  const next = orders.entries();
  let done = 0;
  const work = async () => {
    const worker = new Worker(new URL("part-worker.mjs", import.meta.url), {
      resourceLimits: {maxYoungGenerationSizeMb: MEGABYTES_OF_YOUNG}
    });
    try {
      for (const [index, order] of next) {
        worker.postMessage(order);
        const [part] = (await once(worker, "message")) as [PartRead];
        read[index] = part;
        done += 1;
        onPart(done, orders.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({length: workers}, work));
  return read;
}
