import {parentPort} from "node:worker_threads";
import {register} from "tsx/esm/api";

// A thread of `countInThreads`: counts one part after another, as they are asked for. A thread does not inherit how its
// program runs TypeScript, so it begins in plain JavaScript.
register();
const {countPart} = await import("./count-part.ts");

parentPort?.on("message", async (order) => {
  parentPort?.postMessage(await countPart(order));
});
