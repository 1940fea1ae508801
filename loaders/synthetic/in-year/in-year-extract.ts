import {addDays} from "../../contract/calendar/iso-date.ts";
import {lastDayOfQuarter, quarterSlug, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import {firstDay} from "../../contract/calendar/reporting-year.ts";
import type {Child} from "../children/child.ts";
import {randomFrom} from "../random.ts";
import type {Review} from "../reviews/reviews.ts";
import {csvText} from "../tables/csv.ts";
import {extractTables} from "../tables/returns.ts";
import {leavers, newcomers} from "./comings-and-goings.ts";
import {settleHomes} from "./homes.ts";
import {QUARTER_PLAN} from "./quarter-plan.ts";
import {quarterReviews} from "./quarter-reviews.ts";

/** The made-up quarter: its extract as text by path, and its reviews in the service's log. */
export interface InYear {
  readonly files: ReadonlyMap<string, string>;
  readonly reviews: readonly Review[];
}

/**
 * Continues the children's lives for a quarter after the last return: some leave, some come, some move. It works on a
 * copy, so that the returns do not change.
 */
export function inYearExtract(
  seed: string,
  lives: {readonly children: readonly Child[]; readonly reviews: readonly Review[]}
): InYear {
  const {quarter} = QUARTER_PLAN;
  const year = yearOfQuarter(quarter);
  const until = lastDayOfQuarter(quarter);
  const days = {from: addDays(firstDay(year), 1), to: addDays(until, -2)};
  const stream = (part: string) => randomFrom(`${seed} ${part}`);
  const {children: known, reviews: before} = structuredClone(lives);
  const children = [...known, ...newcomers(stream("newcomers"), days)];
  leavers(stream("leavers"), children, days);
  settleHomes(stream("homes"), children, days);
  const reviews = quarterReviews(stream("reviews"), children, before);
  const tables = extractTables(year, until, children, reviews);
  return {
    files: new Map(
      Object.entries(tables).map(([name, table]) => [
        `returns/${quarterSlug(quarter)}/${name}`,
        csvText(table)
      ])
    ),
    reviews
  };
}
