import type {ParseArgsConfig} from "node:util";
import {onTestFinished, vi} from "vitest";
import type {Command} from "../../loaders/commands/command.ts";
import {exitCodeOf} from "../../loaders/commands/command.ts";

/** What a command printed, and its exit code. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls a command within this process, which saves a second each time: for what does not depend on a process of its own. */
export async function called<O extends NonNullable<ParseArgsConfig["options"]>>(
  command: Command<O>,
  args: readonly string[]
): Promise<Called> {
  const [stdout, stderr] = [printedTo(process.stdout), printedTo(process.stderr)];
  const code = await exitCodeOf(command, [...args]).finally(() => {
    stdout.restore();
    stderr.restore();
  });
  return {code, out: stdout.text(), err: stderr.text()};
}

/** Gathers what is printed instead of printing it. */
function printedTo(stream: NodeJS.WriteStream) {
  const words: string[] = [];
  const spy = vi.spyOn(stream, "write").mockImplementation((chunk) => {
    words.push(String(chunk));
    return true;
  });
  const restore = () => spy.mockRestore();
  onTestFinished(restore);
  return {text: () => words.join(""), restore};
}
