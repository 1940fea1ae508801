import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {comparisonVerdict} from "../words/comparison-verdict.js";
import type {Verdict} from "../words/verdict.js";

/**
 * A figure beside England and, where the council has neighbours, the middle one; one line where neither has a figure. Nothing for a
 * figure that is not shown: the answer has said so.
 * @param shown the figure as the words give it, where it was released as something else: a count as its share
 */
export function besideOthers(
  release: Release,
  figure: MeasureRow,
  shown: MeasureRow = figure
): readonly Verdict[] {
  if (figure.value === null) return [];
  const {decimals} = measureWords(release, figure.measure);
  const hasNeighbours = release.manifest.authority.neighbours.areas.length > 0;
  const others = [
    {whom: "England", comparison: findComparison(release, figure, "england")},
    ...(hasNeighbours
      ? [{whom: "the middle neighbour", comparison: findComparison(release, figure, "neighbours-median")}]
      : [])
  ];
  const nobody = others.every(({comparison}) => comparison?.their_value == null);
  return (hasNeighbours && nobody ? [{whom: "England or the neighbours", comparison: null}] : others).map(
    ({whom, comparison}) => comparisonVerdict(shown, comparison, decimals, whom)
  );
}
