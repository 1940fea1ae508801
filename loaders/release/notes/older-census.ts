import type {CensusRow} from "../../contract/census-row.ts";
import {required} from "../../contract/required.ts";
import {wilson} from "../../statistics/wilson.ts";
import type {ConsistencyCheck, Evidence} from "./evidence.ts";
import {inPercent} from "./number-words.ts";

/** If a newer census leaves less than this share of the gap, the comparison says something else. */
const MUCH_SMALLER = 0.6;

interface Gap {
  readonly group: string;
  readonly measured: number;
  readonly older: number;
  readonly newer: number;
}

/**
 * A group that is far over-represented among children looked after by the older census, and much less so by the newer
 * one: the population changed, not only the service.
 */
export const olderCensus: ConsistencyCheck = (evidence) => {
  const {authority, census} = evidence;
  const ours = census.filter(({areaCode}) => areaCode === authority.code);
  const years = [...new Set(ours.map((row) => row.census))].toSorted((a, b) => a - b);
  const [older, newer] = [years.at(-2), years.at(-1)];
  const year = authority.reportingYears.at(-1);
  if (older === undefined || newer === undefined || year === undefined) return [];
  const [widest] = gapsOf(evidence, ours, older, newer, year).toSorted((a, b) => b.older - a.older);
  if (widest === undefined || widest.newer >= MUCH_SMALLER * widest.older) return [];
  const {ageGroup} = required(
    ours.find((row) => row.census === older),
    "a row of the older census"
  );
  return [
    {
      id: "older-census",
      measures: ["ethnic-representation", "children-looked-after"],
      timePeriod: year,
      heading: "The gap depends on which census we use",
      sentence:
        `${inPercent(widest.measured)} of children looked after are ${widest.group}. The gap to residents is ` +
        `${points(widest.older)} by the ${older} census (${ageGroup}), but ${points(widest.newer)} by that of ${newer}.`,
      ask: null
    }
  ];
};

function gapsOf(
  {own}: Evidence,
  census: readonly CensusRow[],
  older: number,
  newer: number,
  year: string
): readonly Gap[] {
  const groups = [...new Set(census.map(({ethnicGroup}) => ethnicGroup))];
  return groups.flatMap((group) => {
    const row = own.find(
      (one) =>
        one.measure === "children-looked-after" &&
        one.time_period === year &&
        one.breakdown === "ethnic-group" &&
        one.breakdown_2 === null &&
        group.toLowerCase().startsWith(one.category)
    );
    if (!row?.numerator || !row.denominator) return [];
    const {value, lower} = wilson(row.numerator, row.denominator);
    const [before, after] = [shareAt(census, older, group), shareAt(census, newer, group)];
    // Nobody will have written about a gap that chance alone can explain.
    if (lower <= before) return [];
    return [{group, measured: 100 * value, older: 100 * (value - before), newer: 100 * (value - after)}];
  });
}

function shareAt(census: readonly CensusRow[], year: number, group: string): number {
  const people = (rows: readonly CensusRow[]): number => rows.reduce((sum, row) => sum + row.population, 0);
  const ofYear = census.filter((row) => row.census === year);
  return people(ofYear.filter((row) => row.ethnicGroup === group)) / people(ofYear);
}

function points(gap: number): string {
  const whole = Math.round(gap);
  return `${whole} percentage ${whole === 1 ? "point" : "points"}`;
}
