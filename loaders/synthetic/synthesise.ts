import {yearSlug} from "../calendar/reporting-year.ts";
import type {Child} from "./child.ts";
import {childrenInCare} from "./children-in-care.ts";
import {csvText} from "./csv.ts";
import {settleDistances} from "./distances.ts";
import {settleEthnicities} from "./ethnicities.ts";
import {settleGuardians} from "./guardians.ts";
import {settleLegalStatuses} from "./legal-statuses.ts";
import {settlePlacements} from "./placements.ts";
import {PLAN} from "./plan.ts";
import {randomFrom, Unlucky} from "./random.ts";
import {returnTables} from "./returns.ts";
import {allReviews, type Review} from "./reviews.ts";
import {serviceTables} from "./service-tables.ts";
import {settleStayingForGood} from "./staying-for-good.ts";
import {addTemporaryStays} from "./temporary-stays.ts";

/** How often chance may fail to meet the plan before the plan itself must be wrong. */
const MOST_DRAWS = 50;

interface Lives {
  readonly children: readonly Child[];
  readonly reviews: readonly Review[];
}

/**
 * The made-up part of a data folder, as text by path: yearly returns and the service's logs, of children who never
 * lived. The same seed gives the same bytes. A `scale` of 10 gives ten times as many children as Thurrock has, for
 * measuring speed.
 */
export function synthesise(seed: number, scale = 1): ReadonlyMap<string, string> {
  const towns = Array.from({length: scale}, (_, town) => livesFrom(`${seed} ${town}`));
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
  return files;
}

/** Draws lives until the plan is met, as it is in one draw out of three. */
function livesFrom(seed: string): Lives {
  for (let draw = 1; draw <= MOST_DRAWS; draw += 1) {
    try {
      return drawLives(`${seed} ${draw}`);
    } catch (error) {
      if (!(error instanceof Unlucky)) throw error;
    }
  }
  throw new RangeError(`no lives meet the plan in ${MOST_DRAWS} draws from seed ${seed}`);
}

function drawLives(seed: string): Lives {
  const stream = (part: string) => randomFrom(`${seed} ${part}`);
  const children = childrenInCare(stream("care"));
  const periods = children.flatMap((child) => child.periods);
  // Reviews come first, since they settle the last birthdays; what depends on ages follows.
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
