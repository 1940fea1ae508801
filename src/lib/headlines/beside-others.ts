import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {weakest} from "../../contract/provenance.js";
import {asExample} from "../../words/as-example.js";
import {comparisonVerdict} from "../../words/comparison-verdict.js";
import {figureText} from "../../words/figure-text.js";
import {rateBase} from "../../words/rate-base.js";
import {MEDIAN_OF_SIMILAR, SIMILAR} from "../../words/similar-councils.js";
import type {Verdict} from "../../words/verdict.js";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/**
 * A figure compared with England and, where the council has neighbours, with their median: in one line where the two
 * verdicts are the same, or where neither has a figure. Nothing for a figure that is not shown: the answer has said so.
 * @param shown the figure as the words give it, where it was released as something else: a count as its share
 */
export function besideOthers(
  release: Release,
  figure: MeasureRow,
  shown: MeasureRow = figure
): readonly Verdict[] {
  if (figure.value === null) return [];
  const {decimals} = measureWords(release, figure.measure);
  const england = findComparison(release, figure, "england");
  const middle = findComparison(release, figure, "neighbours-median");
  const beside = (comparison: ComparisonRow | null, whom: string) =>
    comparisonVerdict(shown, comparison, decimals, whom);
  if (release.manifest.authority.neighbours.areas.length === 0) return [beside(england, "England")];
  if (england?.their_value == null && middle?.their_value == null)
    return [beside(null, `England or ${SIMILAR}`)];
  const both = england && middle && besideBoth(shown, england, middle, decimals);
  return both ? [both] : [beside(england, "England"), beside(middle, MEDIAN_OF_SIMILAR)];
}

const SAID: Partial<Record<ComparisonRow["verdict"], Pick<Verdict, "sign" | "bold"> & {why: string}>> = {
  higher: {sign: "▲", bold: "Higher than", why: ", by more than chance"},
  lower: {sign: "▼", bold: "Lower than", why: ", by more than chance"},
  "no clear difference": {sign: "○", bold: "Not clearly different from", why: ""}
};

/** One line for two comparisons with the same verdict; null where the verdicts differ, or are not worth a line. */
function besideBoth(
  figure: MeasureRow,
  england: ComparisonRow,
  middle: ComparisonRow,
  decimals: number
): Verdict | null {
  const said = england.verdict === middle.verdict ? SAID[england.verdict] : undefined;
  if (!said) return null;
  const text = (value: number | null) => figureText({...figure, value}, decimals);
  const verdict: Verdict = {
    sign: said.sign,
    bold: `${said.bold} England and ${MEDIAN_OF_SIMILAR}`,
    rest: `${said.why}: ${text(figure.value)}${rateBase(figure.unit)}, against ${text(england.their_value)} and ${text(middle.their_value)}.`
  };
  return asExample(verdict, weakest([england.provenance, middle.provenance]));
}
