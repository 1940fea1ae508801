import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {countOf, countText, sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {listText} from "./list-text.js";
import {numberText} from "./number-text.js";

interface Row {
  readonly label: string;
  readonly figure: MeasureRow;
}

const byValue = (rows: readonly Row[]) =>
  rows
    .filter(({figure}) => figure.value !== null)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));

/**
 * What a breakdown shows, from its released figures alone. Groups differ only where their intervals part; of counts
 * only the largest that is shown is named, for a hidden one may be larger.
 */
export function breakdownTitle(rows: readonly Row[], decimals: number): string {
  const shown = byValue(rows);
  const highest = shown[0];
  const lowest = shown.at(-1);
  if (!highest || !lowest) return "No figure can be shown";
  if (highest.figure.unit === "times") return overRepresented(shown);
  if (highest === lowest || highest.figure.unit !== "%" || arePartsOfOne(rows)) return largest(highest, rows);
  const parted =
    highest.figure.lower !== null &&
    lowest.figure.upper !== null &&
    highest.figure.lower > lowest.figure.upper;
  return parted
    ? `The share is highest for ${inSentence(highest.label, highest.figure)}: ${figureText(highest.figure, decimals)}, against ${figureText(lowest.figure, decimals)} for ${inSentence(lowest.label, lowest.figure)}`
    : "No group stands clear of the others";
}

/** Of indices against the population: how many groups lie above it with their whole interval. */
function overRepresented(rows: readonly Row[]): string {
  const above = rows.filter(({figure}) => (figure.lower ?? 0) > 1).length;
  return above === 0
    ? "No group shown has a clearly larger share than among residents"
    : `${sentenceCase(countOf(above, "group has", "groups have"))} a larger share than among residents`;
}

/** Shares of one whole, such as kinds of home, and not rates of groups: all have the same denominator. */
export function arePartsOfOne(rows: readonly Row[]): boolean {
  const known = rows.flatMap(({figure}) => (figure.denominator === null ? [] : [figure.denominator]));
  return known.length > 1 && new Set(known).size === 1;
}

function largest({label, figure}: Row, rows: readonly Row[]): string {
  const shown = rows.some((row) => row.figure.symbol === "c") ? "largest group shown" : "largest group";
  const of = figure.denominator === null ? "" : ` of ${numberText(figure.denominator)}`;
  return `The ${shown} is ${inSentence(label, figure)}: ${numberText(figure.numerator ?? figure.value ?? 0)}${of}`;
}

/** A label within a sentence: small, but for ethnic groups, which are names, and for abbreviations. */
const inSentence = (label: string, {breakdown}: MeasureRow): string =>
  breakdown.startsWith("ethnic") || !/^[A-Z][a-z]/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);

/** The highest and lowest in a sentence, and how many groups are hidden. */
export function breakdownReading(rows: readonly Row[], decimals: number): string {
  const shown = byValue(rows);
  const highest = shown[0];
  const lowest = shown.at(-1);
  const hidden = rows.filter(({figure}) => figure.symbol === "c");
  const rest =
    hidden.length === 0
      ? ""
      : ` ${sentenceCase(countText(hidden.length))} ${hidden.length === 1 ? "is" : "are"} hidden so that no child can be found.`;
  if (!highest || !lowest)
    return `Nothing can be shown for ${listText(rows.map(({label}) => label))}.${rest}`;
  const value = ({figure}: Row) => figureText(figure, decimals);
  return highest === lowest
    ? `${highest.label}: ${value(highest)}.${rest}`
    : `Highest: ${highest.label}, ${value(highest)}. Lowest shown: ${lowest.label}, ${value(lowest)}.${rest}`;
}
