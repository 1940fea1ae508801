import type {ComparisonRow, MeasureRow} from "../../loaders/contract/release.ts";
import {sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {numberText} from "./number-text.js";
import type {Verdict} from "./verdict.js";

/**
 * How a figure compares with an earlier one of our own, and whether chance alone could explain the difference. Only the
 * release may say that something rose or fell: without a clear verdict the words are "No clear change".
 * @param earlier what to call the earlier figure: `last year`, `2014/15`
 */
export function changeVerdict(
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  earlier = "last year"
): Verdict {
  if (!comparison) return {sign: "○", bold: `No figure for ${earlier}`, rest: "to compare with."};
  const before = figureText({...figure, value: comparison.their_value, symbol: "x"}, decimals);
  const now = figureText(figure, decimals);
  if (comparison.verdict === "not comparable")
    return {
      sign: "○",
      bold: `Not comparable with ${earlier}.`,
      rest: comparison.reason ?? "The two count different things."
    };
  if (comparison.verdict === "not available")
    return comparison.difference === null
      ? {sign: "○", bold: "The change is not shown.", rest: "One of the two figures is hidden or missing."}
      : {sign: "○", bold: `It was ${before} ${earlier}.`, rest: "Chance has no part in this figure."};
  if (comparison.verdict === "same") return {sign: "○", bold: "No change", rest: `: ${now}, as ${earlier}.`};
  if (comparison.verdict === "no clear difference")
    return {
      sign: "○",
      bold: "No clear change",
      rest: `: ${unclear(figure, comparison, now, before, earlier)}`
    };
  const rose = comparison.verdict === "higher";
  const than = isCount(figure) ? (rose ? "More" : "Fewer") : sentenceCase(comparison.verdict);
  return {
    sign: rose ? "▲" : "▼",
    bold: `${than} than ${earlier}`,
    rest: `, by more than chance: ${now}, against ${before}.`
  };
}

const isCount = ({value, numerator, unit}: MeasureRow): boolean =>
  unit !== "%" && value !== null && value === numerator;

/** For a count, the gap and how large a gap chance alone could explain; for a share or rate, both figures. */
function unclear(
  figure: MeasureRow,
  {difference, lower, upper}: ComparisonRow,
  now: string,
  before: string,
  earlier: string
): string {
  if (!isCount(figure) || difference === null)
    return now === before ? `${now} in both years.` : `${now}, against ${before} ${earlier}.`;
  const gap = `${numberText(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than ${earlier}`;
  const widest = lower === null || upper === null ? 0 : Math.floor((upper - lower) / 2);
  return widest < 1 ? `${gap}.` : `${gap}, and a gap of up to ${numberText(widest)} is within chance.`;
}
