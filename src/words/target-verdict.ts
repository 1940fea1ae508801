import type {MeasureRow} from "../../loaders/contract/release.ts";
import {intervalText} from "./figure-text.js";
import {numberText} from "./number-text.js";
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

/** A figure compared with the council's target. Below or above only where its whole interval is outside the target. */
export function targetVerdict(figure: MeasureRow, target: Target): Verdict | null {
  if (figure.value === null) return null;
  const aim = `the aim for ${target.year} of ${targetText(target, figure.unit)}`;
  const interval = intervalText(figure);
  const because = interval ? `: allowing for chance it is ${interval}.` : ".";
  const lower = figure.lower ?? figure.value;
  const upper = figure.upper ?? figure.value;
  if (upper < target.from) return {sign: "▼", bold: `Below ${aim}`, rest: because};
  if (target.to !== null && lower > target.to) return {sign: "▲", bold: `Above ${aim}`, rest: because};
  return {sign: "○", bold: `Not clearly off ${aim}`, rest: because};
}
