import {addToCount, countOf} from "../collections/counts.ts";
import {quarterSlug} from "../contract/calendar/quarter.ts";
import {type ReportingYear, yearSlug} from "../contract/calendar/reporting-year.ts";
import {Refused} from "../contract/refused.ts";
import type {AnyLayout} from "../read/layout/layout.ts";
import {SSD_FOLDER} from "../read/ssd/ssd-tables.ts";
import {problem} from "./problem.ts";
import type {RawReturn} from "./raw-return.ts";
import type {Survey} from "./survey.ts";

/**
 * The place of each table of the raw return in the output, in the order of the files.
 *
 * @throws Refused for a broken file, for a return whose year cannot be found, and for a second return of a year.
 */
export function filePlaces(
  {years, serviceLogs, dataset}: RawReturn,
  {layouts, findings, yearOf}: Survey,
  given: ReportingYear | null
): ReadonlyMap<string, string> {
  const problems = [...findings];
  const withTables = years.filter(({files}) => files.some((file) => layouts.has(file)));
  if (withTables.length === 0)
    problems.push(
      problem(
        ".",
        "no-return",
        "No table of a return was found here: no CSV file, XML, workbook or zip has the columns of one."
      )
    );
  if (given !== null && withTables.length > 1)
    problems.push(
      problem(".", "several-years", "There are returns of several years here; leave out --year.")
    );
  const places = new Map<string, string>();
  const place = (files: readonly string[], folder: string) => {
    const times = new Map<string, number>();
    for (const file of files) {
      const layout = layouts.get(file);
      if (layout === undefined) continue;
      addToCount(times, layout.name);
      places.set(file, `${folder}/${fileOf(layout, countOf(times, layout.name))}`);
    }
  };
  const taken = new Map<string, string>();
  for (const {called, year: named, quarter, files} of withTables) {
    const year = given ?? named ?? yearOf(files);
    const where = called === "" ? "." : called;
    if (year === null) {
      // Dates that could not be read are findings already, and the year may be clear once they are corrected.
      if (!findings.some(({file}) => files.includes(file)))
        problems.push(problem(where, "unknown-year", UNCLEAR_YEAR));
      continue;
    }
    const folder = quarter === null ? yearSlug(year) : quarterSlug(quarter);
    if (taken.has(folder)) {
      const message = `This and another return here are both of ${quarter ?? year}; put each into a folder named for its year.`;
      problems.push(problem(where, "duplicate-year", message));
    }
    taken.set(folder, where);
    place(files, `returns/${folder}`);
  }
  place(serviceLogs, "service");
  place(dataset, SSD_FOLDER);
  if (problems.length > 0) throw new Refused(problems);
  return places;
}

/**
 * A table is called by its own name, whatever its file or sheet was called: the same in every form, and free of what
 * somebody may have written into a name. A second file of the table has a number.
 */
function fileOf({name}: AnyLayout, time: number): string {
  const stem = name.toLowerCase().replace(/\.csv$/, "");
  return time === 1 ? `${stem}.csv` : `${stem}-${time}.csv`;
}

const UNCLEAR_YEAR =
  "The dates do not show clearly of which year this return is: episodes must have ended, or reviews have been held, mostly in one year, and no episode later. Give --year 2018/19, or put each return into a folder named for its year, such as 2018-19.";
