import type {MeasureRow} from "../../loaders/contract/release.ts";
import {breakdownNoun} from "./breakdown-noun.js";
import {clearlyApart} from "./clearly-apart.js";
import {countText, sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {numberText} from "./number-text.js";
import {isShown, rowsShown, type ShownFigure} from "./shown-figure.js";

interface Row {
  readonly label: string;
  readonly figure: MeasureRow;
}

const UNKNOWN = new Set(["unknown", "not-known", "not-recorded", "refu", "nobt"]);

const isKnown = ({figure}: Row): boolean => !UNKNOWN.has(figure.category);

const isHidden = ({figure}: Row): boolean => figure.symbol === "c";

/** The rows that can be shown, the highest first. */
const byValue = (rows: readonly Row[]) => rowsShown(rows).toSorted((a, b) => b.figure.value - a.figure.value);

/**
 * What a breakdown shows, from its released figures alone. Groups differ only where the highest is clearly above the
 * lowest, allowing for how many groups there are. A group is called the largest or the highest only where no hidden one
 * could be, because a title must not guess.
 */
export function breakdownTitle(rows: readonly Row[], decimals: number): string {
  const shown = byValue(rows);
  const highest = shown[0];
  const lowest = shown.at(-1);
  if (!highest || !lowest) return "No figure can be shown";
  if (highest.figure.unit === "times") return overRepresented(shown);
  if (highest.figure.unit !== "%" || arePartsOfOne(rows)) return partsTitle(rows);
  const noun = breakdownNoun(highest.figure.breakdown);
  if (highest === lowest)
    return `Only one ${noun} can be shown: ${inSentence(highest.label, highest.figure)}, ${figureText(highest.figure, decimals)}`;
  const among = rows.some(isHidden) ? "Among the groups shown, the" : "The";
  if (clearlyApart(highest.figure, lowest.figure, shown.length))
    return `${among} share is highest for ${inSentence(highest.label, highest.figure)}: ${figureText(highest.figure, decimals)}, against ${figureText(lowest.figure, decimals)} for ${inSentence(lowest.label, lowest.figure)}`;
  return rows.some(isHidden)
    ? `No clear difference by ${noun} among the groups shown`
    : `No clear difference by ${noun}: ${figureText(lowest.figure, decimals)} to ${figureText(highest.figure, decimals)}`;
}

/** For shares divided by residents' shares: how many groups have their whole interval above 1. */
function overRepresented(rows: readonly Row[]): string {
  const above = rows.filter(({figure}) => figure.lower !== null && figure.lower > 1).length;
  if (above === 0) return "No group shown is a clearly larger share of children in care than of residents";
  return `${sentenceCase(countText(above))} ${above === 1 ? "group is" : "groups are"} a larger share of children in care than of residents`;
}

/**
 * Shares of one whole, such as kinds of home, and not rates of groups or answers to several questions: all have the same
 * denominator and together they do not come to more than it. Items of a checklist that all reviews were checked for
 * have one denominator too, but each is a whole of its own.
 */
export function arePartsOfOne(rows: readonly Row[]): boolean {
  const known = rows.flatMap(({figure: {numerator, denominator}}) =>
    numerator === null || denominator === null ? [] : [{numerator, denominator}]
  );
  const [first] = known;
  if (!first || known.length < 2 || known.some(({denominator}) => denominator !== first.denominator))
    return false;
  const together = known.reduce((sum, {numerator}) => sum + numerator, 0);
  return rows.some(isHidden) ? together <= first.denominator : together === first.denominator;
}

/** How many are in a group that can be shown: the count behind a share, or else the figure itself. */
const countIn = ({figure}: {readonly figure: ShownFigure}): number => figure.numerator ?? figure.value;

const hasAny = ({figure}: Row): boolean => isShown(figure) && countIn({figure}) > 0;

/** Parts of a whole: both of two; otherwise the largest, where it is more than half or nothing is hidden; otherwise no rank. */
function partsTitle(rows: readonly Row[]): string {
  const parts = rows.filter((row) => isKnown(row) || isHidden(row) || hasAny(row));
  const [first, second] = rowsShown(parts);
  if (first && second && parts.length === 2)
    return `${first.label}: ${numberText(countIn(first))}. ${second.label}: ${numberText(countIn(second))}`;
  const [largest, next] = byValue(parts);
  if (!largest) return "No figure can be shown";
  const count = countIn(largest);
  const whole = largest.figure.denominator;
  const mostOfAll = whole !== null && 2 * count > whole;
  if (rows.some(isHidden) && !mostOfAll) {
    const shown = parts.filter((row) => !isHidden(row)).length;
    return `We can show ${countText(shown)} of ${countText(parts.length)} groups`;
  }
  if (count === 0) return "None in any group";
  const of = `${numberText(count)}${whole === null ? "" : ` of ${numberText(whole)}`}`;
  if (!isKnown(largest)) return `${largest.label}: ${of}`;
  const noun = breakdownNoun(largest.figure.breakdown);
  return next && countIn(next) === count
    ? `${largest.label} and ${inSentence(next.label, next.figure)} are as common as each other: ${of} each`
    : `${largest.label} is the most common ${noun}: ${of}`;
}

/** A label within a sentence: in small letters, except ethnic groups, which are names, and abbreviations. Ages get `those aged`. */
function inSentence(label: string, {breakdown}: MeasureRow): string {
  if (breakdown.startsWith("ethnic")) return label;
  const small = /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return breakdown === "age-band" ? `those aged ${small}` : small;
}

/** The three largest parts of a whole, or the highest and lowest group, and how many groups are hidden. */
export function breakdownReading(rows: readonly Row[], decimals: number): string {
  const shown = byValue(rows);
  const hidden = rows.filter(isHidden).length;
  const rest =
    hidden === 0
      ? ""
      : ` ${sentenceCase(countText(hidden))} ${hidden === 1 ? "is" : "are"} hidden, [c], to protect children.`;
  const largest = shown.filter(hasAny).slice(0, 3);
  const [highest, lowest] = [shown[0], shown.filter(isKnown).at(-1)];
  if (!highest || !lowest) return `No group can be shown.${rest}`;
  const value = ({label, figure}: Row) => `${label}, ${figureText(figure, decimals)}`;
  const among = hidden > 0 ? " shown" : "";
  if (highest === lowest) return `${highest.label}: ${figureText(highest.figure, decimals)}.${rest}`;
  return highest.figure.unit !== "times" && arePartsOfOne(rows) && largest.length > 0
    ? `Largest${among}: ${largest.map(value).join("; ")}.${rest}`
    : `Highest${among}: ${value(highest)}. Lowest${among}: ${value(lowest)}.${rest}`;
}
