import type {ComparisonRow, MeasureRow} from "../../loaders/contract/release.ts";
import {sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {rateBase} from "./rate-base.js";
import type {Verdict} from "./verdict.js";

/**
 * How a figure of ours compares with another's: England's, the region's, the neighbours' median. Others publish later
 * than we do. Where the newest figure of theirs is for another year, the words name that year and give no verdict.
 * @param whom what the other is called in a sentence: `England`, `the middle neighbour`
 */
export function comparisonVerdict(
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  whom: string
): Verdict {
  if (figure.value === null && figure.symbol === "c")
    return {sign: "○", bold: "Our figure is hidden", rest: "so that no child can be found."};
  if (!comparison || comparison.verdict === "not available")
    return {sign: "○", bold: `No figure for ${whom}`, rest: "to compare with."};
  const number = figureText({value: comparison.their_value, symbol: "x", unit: figure.unit}, decimals);
  const every = rateBase(figure.unit);
  const theirs = number + every;
  const both = `${figureText(figure, decimals)}${every}, against ${number}.`;
  if (comparison.verdict === "not comparable")
    return comparison.their_period === figure.time_period
      ? {
          sign: "○",
          bold: `Not comparable with ${whom}`,
          rest: `, ${theirs}. ${comparison.reason ?? "The two count different things."}`
        }
      : {
          sign: "○",
          bold: `${sentenceCase(whom)}’s newest figure is ${theirs}`,
          rest: `, for ${comparison.their_period}: another year, so no verdict.`
        };
  if (comparison.verdict === "same") return {sign: "○", bold: `The same as ${whom}`, rest: `, ${theirs}.`};
  if (comparison.verdict === "no clear difference")
    return {sign: "○", bold: `About the same as ${whom}`, rest: every ? `: ${both}` : `, ${theirs}.`};
  return {
    sign: comparison.verdict === "higher" ? "▲" : "▼",
    bold: `${sentenceCase(comparison.verdict)} than ${whom}`,
    rest: `, by more than chance: ${both}`
  };
}
