import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {changeVerdict} from "../words/change-verdict.js";
import {comparisonVerdict} from "../words/comparison-verdict.js";
import type {Verdict} from "../words/verdict.js";

/** A figure against last year, England and the middle neighbour: the last only where the release has one. */
export function usualVerdicts(release: Release, figure: MeasureRow | null): readonly Verdict[] {
  if (!figure) return [];
  const {decimals} = measureWords(release, figure.measure);
  const neighbours = findComparison(release, figure, "neighbours-median");
  return [
    changeVerdict(figure, findComparison(release, figure, "previous-year"), decimals),
    comparisonVerdict(figure, findComparison(release, figure, "england"), decimals, "England"),
    ...(neighbours?.their_value == null
      ? []
      : [comparisonVerdict(figure, neighbours, decimals, "the middle neighbour")])
  ];
}
