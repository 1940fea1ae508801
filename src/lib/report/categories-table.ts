import {from} from "arquero";
import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {markedText} from "../../words/provenance-mark.js";
import type {FigureRow} from "../figures/figure-table.js";
import {categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import {breakdownWords, categoryLabel, measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import type {ReportTable} from "./exhibit.js";
import {symbolNotes} from "./years-table.js";

/**
 * One breakdown of a measure this year and last, with its released total. A year with nothing on record has no column.
 * Null where this year has no such table.
 */
export function categoriesTable(
  release: Release,
  year: string,
  caption: string,
  measure: MeasureId,
  breakdown: BreakdownId
): ReportTable | null {
  const years = [yearBefore(year), year].filter((one) =>
    categoriesShown(release, measure, breakdown, one).some(({figure}) => figure.symbol !== "x")
  );
  if (!years.includes(year)) return null;
  const {decimals} = measureWords(release, measure);
  const categories = [
    ...new Set(
      years
        .toReversed()
        .flatMap((one) =>
          categoriesShown(release, measure, breakdown, one).map(({figure}) => figure.category)
        )
    )
  ];
  const cells = categories.flatMap((category) =>
    years.map((period) => ({
      category: categoryLabel(release, breakdown, category),
      period,
      figure: findFigure(release, {measure, period, breakdown, category})
    }))
  );
  const figures = cells.map(({figure}) => figure);
  const totals = years.map((period) => findFigure(release, {measure, period}));
  // From one row a figure to one row a category and one column a year.
  const wide = from(cells.map((cell) => ({...cell, figure: markedText(cell.figure, decimals)})))
    .groupby("category")
    .pivot("period", "figure");
  return {
    caption,
    columns: [breakdownWords(release, breakdown).label, ...years],
    rows: [
      ...wide.objects().map((row): FigureRow => {
        const texts = new Map<string, unknown>(Object.entries(row));
        return {cells: [String(texts.get("category")), ...years.map((period) => String(texts.get(period)))]};
      }),
      {cells: ["All", ...totals.map((figure) => markedText(figure, decimals))]}
    ],
    notes: [
      ...(years.length === 1 && isReported(release, yearBefore(year))
        ? [`We have no figures for ${yearBefore(year)}.`]
        : []),
      ...symbolNotes(figures.map((figure) => figure?.symbol ?? "x"))
    ],
    figures: [...figures, ...totals]
  };
}

const isReported = (release: Release, year: string): boolean =>
  release.manifest.reportingYears.includes(year);
