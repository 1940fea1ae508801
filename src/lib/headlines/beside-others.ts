import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {comparisonVerdict} from "../words/comparison-verdict.js";
import type {Verdict} from "../words/verdict.js";

/**
 * A figure beside England and the middle neighbour; one line where neither has one to stand beside it. Nothing for a
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
  const others = [
    {whom: "England", comparison: findComparison(release, figure, "england")},
    {whom: "the middle neighbour", comparison: findComparison(release, figure, "neighbours-median")}
  ];
  const known = others.some(({comparison}) => comparison?.their_value != null);
  return (known ? others : [{whom: "England or the neighbours", comparison: null}]).map(
    ({whom, comparison}) => comparisonVerdict(shown, comparison, decimals, whom)
  );
}
