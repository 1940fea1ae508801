import {existsSync, realpathSync} from "node:fs";
import {type ParseArgsConfig, parseArgs} from "node:util";
import {Progress} from "../../scripts/progress.ts";
import type {Finding} from "../contract/finding.ts";
import {Refused} from "../contract/refused.ts";
import {NotWritable} from "../files/standing-place.ts";
import {mustHoldFilesAlone} from "./files-alone.ts";
import {findingLine} from "./finding-line.ts";
import {type WithPlaces, withPlaces} from "./given-place.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command: what `--help` prints, the arguments that it takes, and what it does. */
export interface Command<O extends Options> {
  /** The name by which it is called: `release`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** The words after the name: `--data DIR --out DIR [--strict]`. */
  readonly usage: string;
  readonly options: O;
  /** One line on each option, as `--help` prints it. */
  readonly help: Readonly<Record<keyof O & string, string>>;
  /** A call that works, as somebody would type it. */
  readonly example: string;
  /**
   * Does the work, prints a summary and returns the exit code. `runCommand` prints how long it took, and what to do next
   * if `progress.next` was called. Throws `Refused` for bad data and `WronglyUsed` for bad arguments.
   */
  readonly run: (
    values: WithPlaces<ReturnType<typeof parseArgs<{options: O}>>["values"]>,
    progress: Progress
  ) => Promise<ExitCode>;
}

/** 0 done, 1 refused because of the data, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The arguments make no sense: the message says what was expected. */
export class WronglyUsed extends Error {
  override readonly name = "WronglyUsed";
}

const common = {
  help: {type: "boolean", short: "h"},
  quiet: {type: "boolean"}
} as const;

function helpText<O extends Options>(command: Command<O>): string {
  const width = Math.max(...Object.keys(command.help).map((name) => name.length), 5);
  const lines = Object.entries(command.help).map(([name, words]) => `  --${name.padEnd(width)}  ${words}`);
  return [
    command.summary,
    "",
    `Usage: npm run ${command.name} -- ${command.usage}`,
    "",
    ...lines,
    `  --${"quiet".padEnd(width)}  no progress on standard error`,
    `  --${"help".padEnd(width)}  this page`,
    "",
    "Exit codes: 0 done, 1 refused because of the data, 2 used wrongly.",
    "",
    `Example: ${command.example}`,
    ""
  ].join("\n");
}

/**
 * The command of a module. Where that module is the program that this process was started with, runs it first on the
 * process's arguments and sets the exit code. It never prints a stack trace unasked.
 */
export async function runCommand<O extends Options>(
  {filename}: ImportMeta,
  command: Command<O>
): Promise<Command<O>> {
  const [, started] = process.argv;
  if (started === undefined || !existsSync(started) || realpathSync(started) !== filename) return command;
  // A reader such as `head` may close the pipe before everything is printed, which is not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
  return command;
}

/** Runs a command on these arguments and resolves to its exit code: the same within any program, which goes on after it. */
export async function exitCodeOf<O extends Options>(command: Command<O>, args: string[]): Promise<ExitCode> {
  let parsed: ReturnType<typeof parseArgs<{options: O & typeof common}>>;
  try {
    parsed = parseArgs({args, options: {...command.options, ...common}, allowPositionals: false});
  } catch (error) {
    // Node's sentence ends with advice on positional arguments that these commands do not take. It quotes what was
    // typed, and the address of a database may have a password in it.
    const words = (error as Error).message.replaceAll(/[a-z]+:\/\/[^'\s]*/gi, "an address");
    return usedWrongly(command, words.replace(/\. .*$/s, ""));
  }
  const values = parsed.values as typeof parsed.values & {
    help?: boolean;
    quiet?: boolean;
    data?: unknown;
    from?: unknown;
  };
  if (values.help) {
    process.stdout.write(helpText(command));
    return 0;
  }
  const progress = new Progress(process.stderr, {quiet: values.quiet === true});
  const started = performance.now();
  try {
    for (const folder of [values.data, values.from])
      if (typeof folder === "string") mustHoldFilesAlone(folder);
    const code = await command.run(withPlaces(values), progress);
    progress.close(performance.now() - started);
    return code;
  } catch (error) {
    progress.stop();
    if (error instanceof WronglyUsed || error instanceof NotWritable)
      return usedWrongly(command, error.message);
    if (error instanceof Refused) {
      for (const finding of stoppedBy(error.findings)) process.stderr.write(`${findingLine(finding)}\n`);
      process.stderr.write(`\n${command.name}: refused because of the data; nothing was written.\n`);
      return 1;
    }
    if (isOfTheFileSystem(error)) {
      process.stderr.write(`${command.name}: ${error.path}: ${TROUBLE[error.code]}.\n`);
      return 2;
    }
    // This was not foreseen, so it is a defect of ours. Its text is not printed, because it may quote the data.
    const kind = error instanceof Error ? error.name : typeof error;
    process.stderr.write(`${command.name}: stopped by an unexpected ${kind}; nothing was written. `);
    process.stderr.write("Set CARE_REPORT_DEBUG=1 to see where, on a machine where the data may be seen.\n");
    if (process.env.CARE_REPORT_DEBUG === "1" && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    return 1;
  }
}

/** Errors of the file system in words. */
const TROUBLE: Readonly<Record<string, string>> = {
  EACCES: "you may not read or write this",
  EPERM: "you may not read or write this",
  EROFS: "nothing can be written on this disk",
  ENOSPC: "the disk is full",
  ENOTDIR: "this is a file, but a folder is expected",
  EEXIST: "something with this name exists already",
  NOTAFILE: "this is a pipe, a socket or a device, which might never end",
  ELOOP: "its links lead round in a circle",
  EISDIR: "this is a folder, but a file is expected"
};

/** An error with a path, which may be printed because it says nothing about a child. */
const isOfTheFileSystem = (error: unknown): error is Error & {code: string; path: string} =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  "path" in error &&
  typeof error.path === "string" &&
  error.code in TROUBLE;

/** The findings that a person must correct: the errors or, if there are none (`--strict`), all findings. */
function stoppedBy(findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter(({severity}) => severity === "error");
  return errors.length > 0 ? errors : findings;
}

function usedWrongly<O extends Options>(command: Command<O>, message: string): ExitCode {
  process.stderr.write(`${command.name}: ${message}.\nUsage: npm run ${command.name} -- ${command.usage}\n`);
  return 2;
}
