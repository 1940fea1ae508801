import {childrenFacts} from "../children/children-facts.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {readDataFolder} from "../read/read-data-folder.ts";
import {
  EXPLANATIONS_FILE,
  type Explanations,
  explanationOf,
  readExplanations
} from "../trace/explanations.ts";
import {gapOf} from "../trace/gap.ts";
import {type Reconciliation, reconcile} from "../trace/reconcile.ts";
import {unexplainedGaps} from "../trace/unexplained-gaps.ts";
import {type Command, runCommand} from "./command.ts";
import {findingLine} from "./finding-line.ts";

const OPTIONS = {data: {type: "string", default: "data"}} as const;

/** How many rows without a counterpart are printed; of further ones only the number is. */
const PLACES_SHOWN = 5;

const command: Command<typeof OPTIONS> = {
  name: "reconcile",
  summary:
    "Compares the service's logs with the return: reviews, caseloads, disputes. A gap beyond tolerance needs an explanation.",
  usage: "[--data DIR]",
  options: OPTIONS,
  help: {data: `the data folder; default data. Explanations are in its ${EXPLANATIONS_FILE}`},
  example: "npm run reconcile -- --data my-council",
  async run({data}, progress) {
    progress.step(`Reading ${data}`);
    const files = diskFolder(data);
    const {folder, held} = await readDataFolder(files);
    const explanations = readExplanations(files);
    const compared = reconcile(folder, childrenFacts(folder, held));
    progress.stop();
    for (const each of compared)
      process.stdout.write(`${reconciliationLines(each, explanations).join("\n")}\n\n`);
    const unexplained = unexplainedGaps(compared, explanations);
    for (const finding of unexplained) process.stdout.write(`${findingLine(finding)}\n`);
    process.stdout.write(`${closing(compared.length, unexplained.length)}\n`);
    progress.next(
      unexplained.length > 0
        ? `write the reason into ${EXPLANATIONS_FILE} of that folder, under the headings named above`
        : `npm run build -- --data ${data}`
    );
    return unexplained.length > 0 ? 1 : 0;
  }
};

function reconciliationLines(each: Reconciliation, explanations: Explanations): string[] {
  const {id, year, logged, other, unmatched} = each;
  const {gap, isBeyond} = gapOf(each);
  const places = unmatched.slice(0, PLACES_SHOWN).map(({file, line}) => `${file}:${line}`);
  const more = unmatched.length - places.length;
  const explanation = explanationOf(explanations, each);
  return [
    `${id} ${year}: ${gap === 0 ? "agree" : isBeyond ? "differ beyond tolerance" : "differ within tolerance"}`,
    `  ${logged.count.toLocaleString("en-GB").padStart(7)}  ${logged.words}`,
    `  ${other.count.toLocaleString("en-GB").padStart(7)}  ${other.words}`,
    ...(places.length === 0
      ? []
      : [`  rows without a counterpart: ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`]),
    ...(explanation === null ? [] : [`  explained: ${explanation.replaceAll("\n", " ")}`])
  ];
}

function closing(compared: number, unexplained: number): string {
  if (compared === 0) return "Nothing to compare: no log in service/ has a row in a year that has a return.";
  const of = `${compared} ${compared === 1 ? "comparison" : "comparisons"}`;
  return unexplained === 0
    ? `${of}, no gap without an explanation.`
    : `${of}, ${unexplained} with a gap that ${EXPLANATIONS_FILE} does not explain.`;
}

export default await runCommand(import.meta, command);
