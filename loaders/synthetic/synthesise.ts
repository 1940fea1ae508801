import {yearSlug} from "../contract/calendar/reporting-year.ts";
import type {Child} from "./children/child.ts";
import {childrenInCare} from "./children/children-in-care.ts";
import {settleEthnicities} from "./children/ethnicities.ts";
import {settleGuardians} from "./children/guardians.ts";
import {settleLegalStatuses} from "./children/legal-statuses.ts";
import {inYearExtract} from "./in-year/in-year-extract.ts";
import {luckyDraw} from "./lucky-draw.ts";
import {settleDistances} from "./placements/distances.ts";
import {settlePlacements} from "./placements/placements.ts";
import {settleStayingForGood} from "./placements/staying-for-good.ts";
import {addTemporaryStays} from "./placements/temporary-stays.ts";
import {PLAN} from "./plan.ts";
import {randomFrom} from "./random.ts";
import {allReviews, type Review} from "./reviews/reviews.ts";
import {csvText} from "./tables/csv.ts";
import {returnTables} from "./tables/returns.ts";
import {reviewLog, serviceTables} from "./tables/service-tables.ts";

interface Lives {
  readonly children: readonly Child[];
  readonly reviews: readonly Review[];
}

/**
 * The made-up part of a data folder, as text by path: yearly returns, an in-year extract and the service's logs. The
 * same seed gives the same bytes. A `scale` of 10 gives ten times as many children as Thurrock has, for measuring speed,
 * and no in-year extract.
 */
export function synthesise(seed: number, scale = 1): ReadonlyMap<string, string> {
  const towns = Array.from({length: scale}, (_, town) => luckyDraw(`${seed} ${town}`, drawLives));
  const children = towns.flatMap((lives) => lives.children);
  const reviews = towns.flatMap((lives) => lives.reviews).sort(byDueDay);
  const files = new Map<string, string>();
  for (const {year} of PLAN) {
    const tables = returnTables(`tables of ${seed}`, year, children, reviews);
    for (const [name, table] of Object.entries(tables))
      files.set(`returns/${yearSlug(year)}/${name}`, csvText(table));
  }
  for (const [name, table] of Object.entries(serviceTables(`service of ${seed}`, reviews)))
    files.set(`service/${name}`, csvText(table));
  if (scale > 1) return files;
  const inYear = luckyDraw(`in-year extract of ${seed}`, (draw) => inYearExtract(draw, {children, reviews}));
  for (const [path, text] of inYear.files) files.set(path, text);
  files.set("service/reviews.csv", csvText(reviewLog([...reviews, ...[...inYear.reviews].sort(byDueDay)])));
  return files;
}

/** Lives that meet the plan; throws `Unlucky` when this draw does not. */
function drawLives(seed: string): Lives {
  const stream = (part: string) => randomFrom(`${seed} ${part}`);
  const children = childrenInCare(stream("care"));
  const periods = children.flatMap((child) => child.periods);
  // Reviews come first, because they settle the last birthdays. Everything that depends on ages comes after.
  const reviews = allReviews(stream("reviews"), periods);
  settleLegalStatuses(stream("law"), periods);
  settlePlacements(stream("placements"), children);
  settleGuardians(periods);
  settleDistances(stream("distances"), children);
  settleStayingForGood(stream("staying for good"), children);
  addTemporaryStays(stream("temporary stays"), children);
  settleEthnicities(stream("ethnicities"), children);
  return {children, reviews};
}

const byDueDay = (a: Review, b: Review): number =>
  a.due + a.period.child.id < b.due + b.period.child.id ? -1 : 1;
