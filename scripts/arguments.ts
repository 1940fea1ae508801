// What somebody typed after the name of a script: one way to ask for help, one way to be told what was wrong.
import {type ParseArgsConfig, parseArgs} from "node:util";
import {withPlaces} from "../loaders/commands/given-place.ts";
import {NotWritable} from "../loaders/files/standing-place.ts";
import {usedWrongly} from "./used-wrongly.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every script understands. */
const COMMON = {quiet: {type: "boolean"}, help: {type: "boolean", short: "h"}} as const;

/** Looks at a place that a script is to write to; where it may not, says why and ends with exit code 2. */
export function placeFor<T>(name: string, place: () => T): T {
  try {
    return place();
  } catch (error) {
    if (error instanceof NotWritable) return usedWrongly(name, error.message);
    throw error;
  }
}

/**
 * The options as typed, `--quiet` among them; a place that `--out` names is a `GivenPlace`. Prints `help` and ends for `--help`; ends with 2 for what the script does
 * not know.
 */
export function argumentsOf<const O extends Options>(name: string, help: string, options: O) {
  const values = parsed(name, options);
  if (!asksForHelp(values)) return withPlaces(values);
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
