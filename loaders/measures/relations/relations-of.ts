import type {Facts} from "../../children/children-facts.ts";
import {addToCount} from "../../collections/counts.ts";
import {quartersOf, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import {monthsOf, type ReportingYear, yearBefore} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import {countId} from "../cell.ts";
import type {Bound, Count, CountId, Exception, Sum} from "../counted.ts";
import {POPULATIONS} from "../populations.ts";
import {OBSERVED} from "./observed.ts";
import {type Part, parsedTemplate, type Template, type When} from "./template.ts";
import {whyOf} from "./why-of.ts";

/** What the counts of a release have to do with each other, beyond the sums of its tables. */
export interface Relations {
  /** Equalities of one count and some others. */
  readonly sums: readonly Sum[];
  readonly bounds: readonly Bound[];
  readonly exceptions: readonly Exception[];
}

/**
 * Records are wrong here and there, and no life is like every other: a relation that up to so many children break holds
 * of all others, and is used with so much room. One that more of them break is left out of that period.
 */
const EXCEPTIONS = 5;

const POPULATION = new Map(POPULATIONS.map((population) => [population.id, population]));

const TEMPLATES: readonly Template[] = OBSERVED.map(parsedTemplate);

/** The observed relations, for every period and as far as their counts are in the release. */
export function relationsOf(
  counts: readonly Count[],
  facts: Pick<Facts, "years" | "quarters">,
  templates: readonly Template[] = TEMPLATES
): Relations {
  const values = new Map(counts.map(({id, value}) => [id, value]));
  const bounds = new Map<string, Bound>();
  const exceptions: Exception[] = [];
  const years = new Set([...facts.years, ...facts.quarters.map(yearOfQuarter)]);
  for (const year of years)
    for (const template of templates)
      for (const periodOf of periodsFor(template, year)) {
        const stated = statedOf(template, periodOf, values);
        if (stated === null) continue;
        const {room, ...relation} = stated;
        if (room < 0) exceptions.push({period: periodOf("year"), why: relation.why, by: -room});
        if (room < -EXCEPTIONS) continue;
        const bound = {...relation, low: room < 0 ? -EXCEPTIONS : 0, high: Number.POSITIVE_INFINITY};
        bounds.set(keyOf(bound), bound);
      }
  return {...withEqualities(bounds), exceptions};
}

type PeriodOf = (when: When) => string;

/** The periods that a relation is stated of: its year and, where meetings of one period alone are compared, each shorter one. */
function periodsFor({these, those}: Template, year: ReportingYear): readonly PeriodOf[] {
  const quarters = quartersOf(year);
  const ofYear: PeriodOf = (when) => {
    if (when === "year") return year;
    return when === "year before" ? yearBefore(year) : required(quarters[Number(when[1]) - 1], "a quarter");
  };
  const isOfMeetings = [...these, ...those].every(
    ({population, when}) => when === "year" && POPULATION.get(population)?.of === "meetings"
  );
  return isOfMeetings
    ? [ofYear, ...[...quarters, ...monthsOf(year)].map((period) => () => period)]
    : [ofYear];
}

/**
 * What a relation says of a period, and by how much the records keep it; null where the release does not count what it is
 * about.
 */
function statedOf(
  {these, those}: Template,
  periodOf: PeriodOf,
  values: ReadonlyMap<CountId, number>
): (Pick<Bound, "terms" | "why"> & {readonly room: number}) | null {
  const idOf = ({population, when, where, except}: Part): CountId => {
    const counted = required(POPULATION.get(population), population);
    return countId({population: counted, period: periodOf(when), where, except});
  };
  const isCounted = (part: Part) => values.has(idOf(part));
  // Fewer on the left, or more on the right, is as true.
  const left = these.filter(isCounted);
  const right = withTotals(those, isCounted);
  if (left.length === 0 || right === null) return null;
  const weights = new Map<CountId, number>();
  const add = (parts: readonly Part[], weight: number) => {
    for (const id of new Set(parts.map(idOf))) addToCount(weights, id, weight);
  };
  add(right, 1);
  add(left, -1);
  const terms = [...weights].flatMap(([count, weight]) => (weight === 0 ? [] : [{count, weight}]));
  if (terms.every(({weight}) => weight > 0)) return null;
  const room = terms.reduce((sum, {count, weight}) => sum + weight * required(values.get(count), count), 0);
  return {terms, room, why: whyOf({these: left, those: right})};
}

/** Where a part is not counted, everyone of its population in its period stands for it; null where nobody does. */
function withTotals(parts: readonly Part[], isCounted: (part: Part) => boolean): readonly Part[] | null {
  const all: Part[] = [];
  for (const part of parts) {
    const own = parts.filter(({population, when}) => population === part.population && when === part.when);
    const total: Part = {...part, where: [], except: null};
    if (own.every(isCounted)) all.push(part);
    else if (!isCounted(total)) return null;
    else if (part === own[0]) all.push(total);
  }
  return all;
}

const keyOf = ({terms, low}: Bound, sign = 1): string =>
  [low, ...terms.map(({count, weight}) => `${count}*${sign * weight}`).sort()].join("\n");

/** Two bounds that say the same both ways are one equality, and a sum where one count is on one side of it. */
function withEqualities(bounds: ReadonlyMap<string, Bound>): Pick<Relations, "sums" | "bounds"> {
  const sums = new Map<string, Sum>();
  const others: Bound[] = [];
  for (const bound of bounds.values()) {
    if (bound.low !== 0 || !bounds.has(keyOf(bound, -1))) {
      others.push(bound);
      continue;
    }
    const more = bound.terms.filter(({weight}) => weight === 1);
    const less = bound.terms.filter(({weight}) => weight === -1);
    const [total] = more;
    if (more.length === 1 && total !== undefined && less.length > 1)
      sums.set(keyOf(bound), {total: total.count, addends: less.map(({count}) => count)});
    else if (less.length > 1 || more.length < 2) {
      // The other of the two says the same.
      if (!others.some((known) => keyOf(known) === keyOf({...bound, low: 0}, -1)))
        others.push({...bound, high: 0});
    }
  }
  return {sums: [...sums.values()], bounds: others};
}
