import {spawn} from "node:child_process";
import {join} from "node:path";
import {projectRoot} from "../scripts/project-root.mjs";

/** What a program of the bench says of itself as it ends, as JSON on standard output. */
export interface ProcessCost {
  /** Of its work: from when its modules are loaded to its end. */
  readonly seconds: number;
  /** Processor time of the whole process, from its start, all threads together. */
  readonly processor: number;
  /** The most memory that it ever had, resident. */
  readonly megabytes: number;
}

/**
 * Runs a program under `bench/` in a process of its own, so that its memory is its own, and as much as Node
 * gives a command. Throws where it fails.
 * `onMessage` is told of each message that the program sends on its way.
 */
export function measuredProcess<T = object>(
  program: string,
  args: readonly string[],
  onMessage: () => void = () => {}
): Promise<ProcessCost & T> {
  return new Promise((done, failed) => {
    const path = join(projectRoot, "bench", program);
    const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "inherit", "ipc"]
    });
    child.on("message", onMessage);
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once("error", failed);
    child.once("exit", (code) => {
      if (code === 0) done(JSON.parse(said) as ProcessCost & T);
      else failed(new Error(`${program} ended with ${code}.`));
    });
  });
}
