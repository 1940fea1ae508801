import type {Complaint} from "../complaint.ts";
import {nameOf, type PrintedFigure} from "../gather/printed-figure.ts";

/** A printed share, rate or count must follow from the counts printed beside it. */
export function contradictoryValues(figures: readonly PrintedFigure[]): Complaint[] {
  return figures.flatMap((figure): Complaint[] => {
    const {numerator, denominator, value, unit, basis} = figure;
    if (basis !== "own" || numerator === null || value === null) return [];
    const scale = unit === "%" ? 100 : unit === "per 10,000" ? 10_000 : null;
    const expected = scale === null ? null : denominator ? (scale * numerator) / denominator : null;
    if (expected === null || Math.abs(expected - value) <= 1e-5 * Math.max(1, Math.abs(expected))) return [];
    return [
      {kind: "contradiction", where: nameOf(figure), what: "its value does not follow from its counts"}
    ];
  });
}
