import type {EnglandFigure, EnglandSeries} from "../../../loaders/contract/england.ts";
import {ENGLAND_SYMBOLS} from "../../contract/england.js";
import {required} from "../../contract/required.js";
import type {Answer, Cell} from "../database/database.js";
import type {Published, SeriesFigures} from "./answer.js";
import type {Partners} from "./partners-of.js";

type SeriesKey = Pick<EnglandSeries, "measure" | "breakdown" | "category" | "unit">;

/** What the engine answered to `queryOf`, by series, area and year. */
export function publishedIn(
  {columns, rows}: Pick<Answer, "columns" | "rows">,
  key: SeriesKey,
  {counts, wholes}: Partners
): Published {
  const at = (row: readonly Cell[], column: string): Cell =>
    required(row, "a row")[columns.indexOf(column)] ?? null;
  const series = new Map<string, Map<string, EnglandFigure>>();
  for (const row of rows) {
    const name = nameOf({
      measure: String(at(row, "measure")),
      breakdown: String(at(row, "breakdown")),
      category: String(at(row, "category")),
      unit: String(at(row, "unit"))
    });
    const figures = series.get(name) ?? new Map<string, EnglandFigure>();
    series.set(name, figures);
    const [area, year, value] = [
      String(at(row, "area_code")),
      Number(at(row, "time_period")),
      at(row, "value")
    ];
    figures.set(`${area} ${year}`, {
      area,
      year,
      value: value === null ? null : Number(value),
      symbol: required(
        ENGLAND_SYMBOLS.find((symbol) => symbol === at(row, "symbol")),
        "a symbol that is known"
      ),
      source: String(at(row, "source"))
    });
  }
  const of = (one: SeriesKey): SeriesFigures => series.get(nameOf(one)) ?? new Map();
  return {
    figures: of(key),
    counts: counts && of(counts),
    wholes: wholes === null || wholes === "population" ? wholes : of(wholes)
  };
}

const nameOf = ({measure, breakdown, category, unit}: SeriesKey): string =>
  [measure, breakdown, category, unit].join("|");
