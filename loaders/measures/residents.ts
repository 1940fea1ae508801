import type {EthnicGroup} from "../children/categories/ethnic-group.ts";
import {endingYear, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {Switches} from "../read/authority.ts";
import type {CensusRow, DataFolder, PopulationRow} from "../read/data-folder.ts";

/**
 * Residents of an area aged 0 to 17 in the middle of the calendar year before the one a reporting year ends in: 31 March 2019 is
 * set against mid-2018, as the Department does. Null where the data folder holds no estimate.
 */
export function midYearPopulation(
  population: readonly PopulationRow[],
  areaCode: string,
  year: ReportingYear
): PopulationRow | null {
  const midYear = endingYear(year) - 1;
  return population.find((row) => row.areaCode === areaCode && row.midYear === midYear) ?? null;
}

/** One census of this authority. */
export interface Census {
  readonly source: string;
  readonly rows: readonly CensusRow[];
}

/**
 * The latest census that the data folder holds for this authority, for every year alike: a change of census between
 * two years would look like a change among children.
 */
export function census({authority, census: rows}: DataFolder): Census | null {
  const own = rows.filter((row) => row.areaCode === authority.code);
  const latest = Math.max(...own.map((row) => row.census));
  const ofLatest = own.filter((row) => row.census === latest);
  const first = ofLatest[0];
  return first ? {source: first.source, rows: ofLatest} : null;
}

/** The Office for National Statistics' names of the groups, by how they begin. */
const CENSUS_GROUPS: readonly (readonly [begins: string, group: EthnicGroup])[] = [
  ["White", "white"],
  ["Mixed", "mixed"],
  ["Asian", "asian"],
  ["Black", "black"],
  ["Other", "other"]
];

/** An ethnic group's share of all residents, from 0 to 1; null for a group that the census has none of. */
export function shareOfResidents(
  {rows}: Census,
  group: string,
  {chineseGroup}: Pick<Switches, "chineseGroup">
): number | null {
  const groupOf = ({ethnicGroup, category}: CensusRow): EthnicGroup | undefined =>
    category === "Chinese"
      ? chineseGroup
      : CENSUS_GROUPS.find(([begins]) => ethnicGroup.startsWith(begins))?.[1];
  const sum = (some: readonly CensusRow[]) => some.reduce((total, row) => total + row.population, 0);
  const share = sum(rows.filter((row) => groupOf(row) === group)) / sum(rows);
  return share > 0 ? share : null;
}
