import {required} from "../../../contract/required.js";
import {sentenceCase} from "../../../words/count-text.js";
import {isOwnWay, unitShown} from "../points/shown-as.js";
import type {Selection} from "./view.js";

const spelled = (unit: string) => (unit === "%" ? "per cent" : unit);

/**
 * Place, unit and periods in one line, below a title that names the measure: `Per 10,000, 2014/15 to 2018/19`. The unit is
 * left out where the name has it.
 */
export function subtitleOf(
  selection: Selection,
  periods: readonly string[],
  place: string | null = null
): string {
  const {measure} = selection;
  const {unit} = unitShown(selection);
  const isNamed = measure.name.toLowerCase().includes(unit.toLowerCase());
  const parts = [place, isNamed ? null : spelled(unit), spanOf(periods)];
  return sentenceCase(parts.filter((part) => part !== null).join(", "));
}

/** `2014/15 to 2018/19`, or `2018/19` alone. */
export function spanOf(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)].map((period) =>
    required(period, "a period of the view")
  );
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** The caption of the table, below a title that names the measure. */
export function captionOf(selection: Selection): string {
  const withIntervals =
    selection.choices.intervals && isOwnWay(selection) && selection.rows.some(({lower}) => lower !== null);
  return withIntervals ? "The same as a table, with 95% intervals in brackets" : "The same as a table";
}
