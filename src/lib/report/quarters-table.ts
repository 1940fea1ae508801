import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {quartersOf} from "../../contract/calendar/quarter.js";
import {periodText} from "../../words/period-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import type {ReportTable} from "./exhibit.js";

const MEASURES: readonly MeasureId[] = [
  "reviews-due",
  "reviews-held",
  "reviews-in-timescale",
  "reviews-in-timescale-of-due",
  "reviews-in-timescale-of-held"
];

/** Reviews by quarter with two shares: on time of all due, and on time of all held. */
export function quartersTable(release: Release, year: string): ReportTable | null {
  const periods = [...quartersOf(year), year];
  const rows = periods.map((period) => ({
    label: period === year ? "Year" : periodText(period, "Quarter"),
    figures: MEASURES.map((measure) => findFigure(release, {measure, period}))
  }));
  if (rows[0]?.figures.every((figure) => figure?.value == null)) return null;
  return {
    caption: "Reviews by quarter, two ways of counting",
    columns: ["Quarter", "Due", "Held", "In time", "In time, % of due", "In time, % of held"],
    rows: rows.map(({label, figures}) => ({
      cells: [label, ...figures.map((figure) => markedText(figure))]
    })),
    figures: rows.flatMap(({figures}) => figures)
  };
}
