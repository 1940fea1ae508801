import type {MeasureRow} from "../../loaders/contract/release.ts";
import {asExample} from "./as-example.js";
import {intervalText} from "./figure-text.js";
import {numberText} from "./number-text.js";
import {isShown, type ShownFigure} from "./shown-figure.js";
import type {Verdict} from "./verdict.js";

export interface Target {
  readonly measure: string;
  readonly year: string;
  readonly from: number;
  readonly to: number | null;
}

/** `95 to 98%`, `90% or more`. */
export const targetText = ({from, to}: Target, unit: string): string => {
  const sign = unit === "%" ? "%" : "";
  return to === null
    ? `${numberText(from)}${sign} or more`
    : `${numberText(from)} to ${numberText(to)}${sign}`;
};

/**
 * A figure compared with the council's target. Below or above only where its whole interval is outside the target: a
 * target was set before anybody knew the figure, so nothing else has to be allowed for.
 */
export function targetVerdict(figure: MeasureRow, target: Target): Verdict | null {
  if (figure.value === null) return null;
  return asExample(wordsOf({...figure, value: figure.value}, target), figure.provenance);
}

function wordsOf(figure: ShownFigure, target: Target): Verdict {
  const aim = `the target for ${target.year}, ${targetText(target, figure.unit)}`;
  const interval = intervalText(figure);
  const because = interval ? `: allowing for chance, ours is ${interval}.` : ".";
  const lower = figure.lower ?? figure.value;
  const upper = figure.upper ?? figure.value;
  if (upper < target.from) return {sign: "▼", bold: `Below ${aim}`, rest: because};
  if (target.to !== null && lower > target.to) return {sign: "▲", bold: `Above ${aim}`, rest: because};
  return {sign: "○", bold: `May or may not meet ${aim}`, rest: because};
}

/** Whether the whole interval of a figure is below the target. */
export const isBelowTarget = (figure: MeasureRow, target: Target): boolean =>
  isShown(figure) && wordsOf(figure, target).sign === "▼";
