import type {CensusRow} from "../../contract/census-row.ts";
import type {MeasureRow} from "../../contract/release.ts";
import type {OtherFigure} from "./other-figure.ts";

/** The measure that is already a ratio to the population: 1 is as many as live here. */
const REPRESENTATION = "ethnic-representation";

/** The population itself, beside the index of a group: 1. Above it, the group is over-represented. */
export function populationShare(ours: MeasureRow, census: readonly CensusRow[]): readonly OtherFigure[] {
  if (ours.measure !== REPRESENTATION) return [];
  const latest = census
    .filter(({areaCode}) => areaCode === ours.area_code)
    .toSorted((a, b) => b.census - a.census)[0];
  if (latest === undefined) return [];
  return [
    {
      name: "population",
      period: String(latest.census),
      source: latest.source,
      value: 1,
      absence: null,
      range: null,
      half: 0,
      obstacle: null,
      remark: `The census of ${latest.census} counts ${latest.ageGroup}.`
    }
  ];
}
