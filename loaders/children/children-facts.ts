import type {Switches} from "../contract/authority.ts";
import {type Quarter, yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {type HeldYears, heldYears} from "../read/held-years.ts";
import type {ReturnRows} from "../read/rows.ts";
import {type CeasedChild, ceased} from "./ceased.ts";
import {histories, historiesIn} from "./histories.ts";
import {inYearFacts} from "./in-year-facts.ts";
import {lookedAfterAtQuarterEnds} from "./looked-after-at-quarter-ends.ts";
import type {ChildOnDay, LookedAfterChild, Person} from "./looked-after-child.ts";
import {type ChildInYear, lookedAfterInYear} from "./looked-after-in-year.ts";
import {lookedAfterOn31March} from "./looked-after-on-31-march.ts";
import {type Participation, participation} from "./participation.ts";
import {people} from "./people.ts";
import {personOn} from "./person-on.ts";
import {placementOrdersGranted} from "./placement-orders-granted.ts";
import {quartersCounted} from "./quarters-counted.ts";
import {type Review, reviews} from "./reviews.ts";
import {type StartedChild, started} from "./started.ts";

/** What is true of each child. It exists in memory alone, and all that is counted is counted from it. */
export interface Facts {
  /** The reporting years with a return, in order: other years have no figures from returns. */
  readonly years: readonly ReportingYear[];
  /**
   * For each table, the years whose return or extract has it. What needs a table is not collected in any other year:
   * that nobody is in a table which is not there says nothing.
   */
  readonly tables: Readonly<Record<keyof ReturnRows, readonly ReportingYear[]>>;
  readonly switches: Switches;
  /** One record a child and 31 March. */
  readonly lookedAfter: readonly LookedAfterChild[];
  /** The quarters that children are counted in, in order; none where no quarterly paper is published. */
  readonly quarters: readonly Quarter[];
  /** One record a child and 30 June, 30 September or 31 December of them. */
  readonly lookedAfterAtQuarterEnds: readonly ChildOnDay[];
  /** One record a child and year. */
  readonly lookedAfterInYear: readonly ChildInYear[];
  readonly started: readonly StartedChild[];
  readonly ceased: readonly CeasedChild[];
  readonly placementOrdersGranted: readonly Person[];
  /** One record a review that fell due, in the year that it was due. */
  readonly reviews: readonly Review[];
  /** One record a review held, in the year that it was held. */
  readonly participation: readonly Participation[];
}

/**
 * Works out the facts about each child from typed rows, for every reporting year with a return. Rows that break the
 * rules of the return are findings of the reader; here each is treated as its rule says, and none throws. The rows may
 * be of some of the children only: `held` then says which years there are for all of them.
 */
export function childrenFacts(folder: DataFolder, held: HeldYears = heldYears(folder)): Facts {
  const {authority, returns, service} = folder;
  const {switches} = authority;
  const years = authority.reportingYears.filter((year) => held.tables.episodes.has(year)).sort();
  const allHistories = histories(returns.episodes);
  const byYear = new Map(years.map((year) => [year, historiesIn(year, allHistories)]));
  const inCare = (year: ReportingYear) => byYear.get(year) ?? [];
  const person = personOn(people(returns.header), switches);
  const allReviews = reviews(years, service.reviews, returns.reviews, allHistories, {
    yearsLogged: held.reviewsLogged,
    withoutTable: new Set(years.filter((year) => !held.tables.reviews.has(year)))
  });
  const quarters = quartersCounted(folder, years);
  const inYear = folder.extract && inYearFacts(folder, folder.extract, held);
  const isOver = (quarter: Quarter) => years.includes(yearOfQuarter(quarter));
  return {
    years,
    tables: tablesOf(held),
    quarters,
    switches,
    lookedAfter: years.flatMap((year) =>
      lookedAfterOn31March(year, inCare(year), returns, allReviews, person, switches)
    ),
    lookedAfterAtQuarterEnds: [
      ...lookedAfterAtQuarterEnds(quarters.filter(isOver), allHistories, returns.uasc, person, switches),
      ...(inYear?.lookedAfterAtQuarterEnds ?? [])
    ],
    lookedAfterInYear: years.flatMap((year) =>
      lookedAfterInYear(year, inCare(year), returns.missing, person)
    ),
    started: [...years.flatMap((year) => started(year, inCare(year), person)), ...(inYear?.started ?? [])],
    ceased: [...years.flatMap((year) => ceased(year, inCare(year), person)), ...(inYear?.ceased ?? [])],
    placementOrdersGranted: years.flatMap((year) => placementOrdersGranted(year, inCare(year), person)),
    reviews: [...allReviews, ...(inYear?.reviews ?? [])],
    participation: [
      ...participation(returns.reviews, service.reviews, returns.uasc, person),
      ...(inYear?.participation ?? [])
    ]
  };
}

function tablesOf({tables, extractTables}: HeldYears): Facts["tables"] {
  const names = Object.keys(tables) as (keyof ReturnRows)[];
  const years = names.map((name) => [name, [...new Set([...tables[name], ...extractTables[name]])].sort()]);
  // These are the tables of `tables`, by name.
  return Object.fromEntries(years) as Facts["tables"];
}
