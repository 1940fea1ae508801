// What somebody typed after the name of a script: one way to ask for help, one way to be told what was wrong.
import {type ParseArgsConfig, parseArgs} from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every script understands. */
const COMMON = {quiet: {type: "boolean"}, help: {type: "boolean", short: "h"}} as const;

/** Says in one line what was wrong with the arguments, and ends with exit code 2. */
export function usedWrongly(name: string, message: string): never {
  console.error(`${name}: ${message}. See npm run ${name} -- --help.`);
  process.exit(2);
}

/**
 * The options as typed, `--quiet` among them. Prints `help` and ends for `--help`; ends with 2 for what the script does
 * not know.
 */
export function argumentsOf<const O extends Options>(name: string, help: string, options: O) {
  const values = parsed(name, options);
  if (!asksForHelp(values)) return values;
  console.log(help);
  process.exit(0);
}

function parsed<const O extends Options>(name: string, options: O) {
  try {
    return parseArgs({options: {...options, ...COMMON}}).values;
  } catch (error) {
    // Node's sentence ends with advice on positional arguments that these scripts do not take.
    return usedWrongly(
      name,
      error instanceof Error ? error.message.replace(/\. .*$/s, "") : "not understood"
    );
  }
}

const asksForHelp = (values: {readonly help?: unknown}): boolean => values.help === true;
