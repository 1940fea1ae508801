import {unitShown} from "./shown-as.js";
import type {Selection} from "./view.js";

/** Measure, unit, breakdowns and periods in one line: `Children looked after, per 10,000, 2014/15 to 2018/19`. */
export function subtitleOf(selection: Selection, periods: readonly string[], place?: string): string {
  const {choices, offer, measure} = selection;
  const {unit} = unitShown(measure, choices);
  const label = (id: string) =>
    offer.breakdowns.find((breakdown) => breakdown.id === id)?.label.toLowerCase() ?? id;
  const [first, last] = [periods[0], periods.at(-1)];
  const parts = [
    measure.name,
    measure.name.toLowerCase().includes(unit.toLowerCase()) ? "" : unit,
    choices.by ? `by ${label(choices.by)}` : "",
    choices.across ? `and ${label(choices.across)}` : "",
    place ?? "",
    first === last ? (first ?? "") : `${first} to ${last}`
  ];
  const line = parts.filter(Boolean).join(", ").replace(", and ", " and ");
  return choices.intervals ? `${line}. 95% intervals where a figure has one` : line;
}
