import type {EthnicGroup} from "../children/categories/ethnic-group.ts";
import type {Switches} from "../contract/authority.ts";
import type {CensusRow} from "../contract/census-row.ts";
import type {DataFolder} from "../read/data-folder.ts";

/** One census of this authority. */
export interface Census {
  readonly source: string;
  readonly rows: readonly CensusRow[];
}

/**
 * The latest census of this authority in the data folder, used for every year: a change of census between two years
 * would look like a change among children.
 */
export function census({authority, census: rows}: DataFolder): Census | null {
  const own = rows.filter((row) => row.areaCode === authority.code);
  const latest = Math.max(...own.map((row) => row.census));
  const ofLatest = own.filter((row) => row.census === latest);
  const first = ofLatest[0];
  return first ? {source: first.source, rows: ofLatest} : null;
}

/** How the names of groups begin in tables of the Office for National Statistics. */
const CENSUS_GROUPS: readonly (readonly [begins: string, group: EthnicGroup])[] = [
  ["White", "white"],
  ["Mixed", "mixed"],
  ["Asian", "asian"],
  ["Black", "black"],
  ["Other", "other"]
];

/** An ethnic group's share of all residents, from 0 to 1; null for a group that the census does not count. */
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
