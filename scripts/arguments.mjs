// What somebody typed after the name of a script: one way to ask for help, one way to be told what was wrong.
import {parseArgs} from "node:util";

/** Says in one line what was wrong with the arguments, and ends with exit code 2. */
export function usedWrongly(name, message) {
  console.error(`${name}: ${message}. See npm run ${name} -- --help.`);
  process.exit(2);
}

/**
 * The options as typed, `--quiet` among them. Prints `help` and ends for `--help`; ends with 2 for what the script does
 * not know.
 */
export function argumentsOf(name, help, options = {}) {
  let values;
  try {
    values = parseArgs({
      options: {...options, quiet: {type: "boolean"}, help: {type: "boolean", short: "h"}}
    }).values;
  } catch (error) {
    // Node's sentence ends with advice on positional arguments that these scripts do not take.
    return usedWrongly(name, error.message.split(". ")[0]);
  }
  if (!values.help) return values;
  console.log(help);
  process.exit(0);
}

/** `Took 12.3 seconds.`, since a moment of `performance.now()`. */
export const tookSince = (started) => `Took ${((performance.now() - started) / 1000).toFixed(1)} seconds.`;
