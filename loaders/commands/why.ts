import {childrenFacts} from "../children/children-facts.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import {yearOfPeriod} from "../contract/calendar/reporting-year.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {rowsBehind} from "../measures/rows-behind.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {readDataFolder} from "../read/read-data-folder.ts";
import {figureAsked, NotUnderstood} from "../trace/figure-asked.ts";
import {type Command, runCommand, WronglyUsed} from "./command.ts";

const OPTIONS = {
  data: {type: "string", default: "data"},
  measure: {type: "string"},
  category: {type: "string", multiple: true},
  year: {type: "string"}
} as const;

const command: Command<typeof OPTIONS> = {
  name: "why",
  summary:
    "Lists the rows that a figure counts, as file:line, never an id. For this machine only: it shows what a release hides.",
  usage: "--measure M --year Y [--category C] [--category C] [--data DIR]",
  options: OPTIONS,
  help: {
    data: "the data folder; default data",
    measure: "the measure's id, as in docs/definitions.md",
    category:
      "sex=male, or male if no other breakdown has it; twice for a cell of a two-way table; none for the total",
    year: '2018/19, "2018/19 Q1" or 2018-04'
  },
  example:
    "npm run why -- --measure children-looked-after --category placement-type=childrens-home --year 2018/19",
  async run({data, measure, category = [], year}, progress) {
    if (measure === undefined || year === undefined) throw new WronglyUsed("--measure and --year are needed");
    const asked = understood(measure, year, category);
    progress.step(`Reading ${data}`);
    const {folder, held} = await readDataFolder(diskFolder(data));
    refuseOtherYears(asked.timePeriod, folder);
    const rows = rowsBehind(childrenFacts(folder, held), folder, asked);
    progress.stop();
    if (rows === null) throw new WronglyUsed(`${measure} is not a count of rows, so there are none to list`);
    for (const {file, line} of rows) process.stdout.write(`${file}:${line}\n`);
    const counted = rows.length === 1 ? "1 row" : `${rows.length.toLocaleString("en-GB")} rows`;
    progress.say(`${counted} counted for ${[measure, ...asked.conditions, asked.timePeriod].join(", ")}.`);
    return 0;
  }
};

/** In a year that the folder does not report no row is counted, and an empty list would explain no figure. */
function refuseOtherYears(period: string, {authority, extract}: DataFolder): void {
  const year = yearOfPeriod(period);
  const years = [...authority.reportingYears, ...(extract ? [yearOfQuarter(extract.quarter)] : [])];
  if (!years.includes(year))
    throw new WronglyUsed(`${period} is not in this data folder, which has ${years.join(", ")}`);
}

function understood(measure: string, year: string, categories: readonly string[]) {
  try {
    return figureAsked(measure, year, categories);
  } catch (error) {
    if (error instanceof NotUnderstood) throw new WronglyUsed(error.message);
    throw error;
  }
}

export default await runCommand(import.meta, command);
