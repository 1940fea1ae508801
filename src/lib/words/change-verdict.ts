import type {ComparisonRow, MeasureRow} from "../../../loaders/release/contract.ts";
import {sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {numberText} from "./number-text.js";
import type {Verdict} from "./verdict.js";

/**
 * How a figure changed on an earlier one of our own, and whether chance alone could have done it. Only the
 * release may say that something rose or fell: without a clear verdict the words are "No clear change".
 * @param earlier what to call the earlier figure: `last year`, `2014/15`
 */
export function changeVerdict(
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  earlier = "last year"
): Verdict {
  const none = {sign: "○", bold: `No figure for ${earlier}`, rest: "to compare with."} as const;
  if (!comparison || comparison.verdict === "not available") {
    if (figure.symbol === "c" || comparison?.their_value === null)
      return {
        sign: "○",
        bold: "The change is not shown.",
        rest: "One of the two figures is hidden or missing."
      };
    return none;
  }
  if (comparison.verdict === "not comparable")
    return {sign: "○", bold: `Not comparable with ${earlier}.`, rest: reasonText(comparison.reason)};
  const before = figureText({...figure, value: comparison.their_value, symbol: "x"}, decimals);
  const now = figureText(figure, decimals);
  if (comparison.verdict === "same") return {sign: "○", bold: "No change:", rest: `${now}, as ${earlier}.`};
  if (comparison.verdict === "no clear difference") {
    const gap = isCount(figure)
      ? differenceText(comparison.difference, earlier)
      : now === before
        ? `${now} in both years.`
        : `${now}, against ${before} ${earlier}.`;
    return {sign: "○", bold: "No clear change.", rest: `${gap}${withinChance(figure, comparison, decimals)}`};
  }
  return {
    sign: comparison.verdict === "higher" ? "▲" : "▼",
    bold: `${sentenceCase(comparison.verdict)} than ${earlier}`,
    rest: `, by more than chance: ${now}, against ${before}.`
  };
}

const isCount = ({unit}: MeasureRow): boolean => !/^(%|per |times|index|score)/.test(unit);

function differenceText(difference: number | null, earlier: string): string {
  if (difference === null) return "";
  if (difference === 0) return `The same as ${earlier}.`;
  return `${numberText(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than ${earlier}.`;
}

/** Half the width of the interval: a smaller gap than this can come about by chance alone. */
function withinChance(figure: MeasureRow, {lower, upper}: ComparisonRow, decimals: number): string {
  if (lower === null || upper === null || !isCount(figure)) return "";
  const gap = Math.floor((upper - lower) / 2);
  return gap < 1 ? "" : ` A gap of up to ${numberText(gap, decimals)} is within chance.`;
}

const reasonText = (reason: string | null): string => reason ?? "The two count different things.";
