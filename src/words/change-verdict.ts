import type {ComparisonRow, MeasureRow} from "../../loaders/contract/release.ts";
import {asExample} from "./as-example.js";
import {sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {numberText} from "./number-text.js";
import type {Verdict} from "./verdict.js";

/**
 * How a figure compares with an earlier one of our own, and whether chance alone could explain the difference. Only the
 * release may say that something rose or fell: without a clear verdict the words are "No clear change".
 * @param earlier when the earlier figure was: `last year`, `in 2014/15`, `on 31 March`
 */
export function changeVerdict(
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  earlier = "last year"
): Verdict {
  return asExample(wordsOf(figure, comparison, decimals, earlier), comparison?.provenance ?? null);
}

function wordsOf(
  figure: MeasureRow,
  comparison: ComparisonRow | null,
  decimals: number,
  earlier: string
): Verdict {
  if (!comparison) return {sign: "○", bold: "Nothing to compare", rest: ": we have no earlier figure."};
  const before = figureText({...figure, value: comparison.their_value, symbol: "x"}, decimals);
  const now = figureText(figure, decimals);
  if (comparison.verdict === "not comparable")
    return {
      sign: "○",
      bold: "Not comparable.",
      rest: comparison.reason ?? "The two figures count different things."
    };
  if (comparison.verdict === "not available")
    return comparison.difference === null
      ? {sign: "○", bold: "The change is not shown", rest: ": one of the two figures is hidden or missing."}
      : {
          sign: "○",
          bold: `It was ${before} ${earlier}.`,
          rest: "We cannot say how far chance moves this figure, so we do not judge the change."
        };
  if (comparison.verdict === "same")
    return {sign: "○", bold: "No change", rest: `: it was ${before} ${earlier} too.`};
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

/** For a count, the gap and how large a gap chance alone can make; for a share or rate, both figures. */
function unclear(
  figure: MeasureRow,
  {difference, lower, upper}: ComparisonRow,
  now: string,
  before: string,
  earlier: string
): string {
  if (!isCount(figure) || difference === null)
    return now === before ? `${now} both times.` : `${now}, against ${before} ${earlier}.`;
  const gap = `${numberText(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than ${earlier}`;
  const widest = lower === null || upper === null ? 0 : Math.floor((upper - lower) / 2);
  return widest < 1 ? `${gap}.` : `${gap}. Chance alone can make a gap of ${numberText(widest)}.`;
}
