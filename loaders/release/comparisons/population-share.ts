import type {CensusRow} from "../../contract/census-row.ts";
import type {MeasureRow} from "../../contract/release.ts";
import type {OtherFigure} from "./other-figure.ts";

/** The measure that is already a ratio to the population: at 1, a group is as large as among residents. */
const REPRESENTATION = "ethnic-representation";

/** Compares the index of a group with 1, which is the population: above it, the group is over-represented. */
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
