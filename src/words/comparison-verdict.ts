import type {ComparisonRow, MeasureRow} from "../../loaders/contract/release.ts";
import {asExample} from "./as-example.js";
import {sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {rateBase} from "./rate-base.js";
import type {Verdict} from "./verdict.js";

/**
 * How a figure compares with another's: England's, the region's, the median of similar councils. Others publish later
 * than we do. Where the newest figure of theirs is for another year, the words name that year and give no verdict. That
 * we hold no figure is all that we know where there is none: one may be published all the same.
 * @param whom what the other is called in a sentence: `England`, `the median of similar councils`
 */
export const comparisonVerdict = (
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  whom: string
): Verdict =>
  asExample(
    wordsOf(figure, comparison, decimals, whom),
    // That there is nothing to compare is true whatever our figure is.
    comparison?.their_value == null ? null : comparison.provenance
  );

function wordsOf(
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  whom: string
): Verdict {
  if (figure.value === null && figure.symbol === "c")
    return {sign: "○", bold: "Our figure is hidden", rest: "so that no child can be found."};
  if (!comparison) return {sign: "○", bold: "Nothing to compare", rest: `: we hold no figure for ${whom}.`};
  if (comparison.their_value === null)
    return {
      sign: "○",
      bold: "Nothing to compare.",
      rest: comparison.reason ?? `We hold no figure for ${whom}.`
    };
  const number = figureText({value: comparison.their_value, symbol: "x", unit: figure.unit}, decimals);
  const every = rateBase(figure.unit);
  const theirs = number + every;
  const both = `${figureText(figure, decimals)}${every}, against ${number}.`;
  if (comparison.verdict === "not available")
    return {
      sign: "○",
      bold: `${sentenceCase(whom)}: ${theirs}.`,
      rest: "We cannot say how far chance moves our figure, so we do not judge the gap."
    };
  if (comparison.verdict === "not comparable")
    return comparison.their_period === figure.time_period
      ? {
          sign: "○",
          bold: `Not comparable with ${whom}`,
          rest: `, ${theirs}. ${comparison.reason ?? "The two figures count different things."}`
        }
      : {
          sign: "○",
          bold: `The newest figure for ${whom} is ${theirs}`,
          rest: `, for ${comparison.their_period}. That is another year than ours, so we do not judge the gap.`
        };
  if (comparison.verdict === "same") return {sign: "○", bold: `The same as ${whom}`, rest: `: ${theirs}.`};
  if (comparison.verdict === "no clear difference")
    return {sign: "○", bold: `Not clearly different from ${whom}`, rest: `: ${both}`};
  return {
    sign: comparison.verdict === "higher" ? "▲" : "▼",
    bold: `${sentenceCase(comparison.verdict)} than ${whom}`,
    rest: `, by more than chance: ${both}`
  };
}
