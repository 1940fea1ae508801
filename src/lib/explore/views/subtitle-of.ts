import {sentenceCase} from "../../../words/count-text.js";
import {isOwnWay, unitShown} from "../points/shown-as.js";
import type {Selection} from "./view.js";

const spelled = (unit: string) => (unit === "%" ? "per cent" : unit);

/** Place, unit and periods in one line, below a title that names the measure: `Per 10,000, 2014/15 to 2018/19`. */
export function subtitleOf(selection: Selection, periods: readonly string[], place?: string): string {
  const {measure} = selection;
  const {unit} = unitShown(selection);
  const [first, last] = [periods[0] ?? "", periods.at(-1) ?? ""];
  const named = measure.name.toLowerCase().includes(unit.toLowerCase());
  const parts = [place ?? "", named ? "" : spelled(unit), first === last ? first : `${first} to ${last}`];
  return sentenceCase(parts.filter(Boolean).join(", "));
}

/** What the table holds, where the figure's title has said of what. */
export function captionOf(selection: Selection): string {
  const withIntervals =
    selection.choices.intervals && isOwnWay(selection) && selection.rows.some(({lower}) => lower !== null);
  return withIntervals ? "The same as a table, with 95% intervals in brackets" : "The same as a table";
}
