import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {SYMBOL_MEANINGS} from "../../words/figure-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";
import type {ReportTable} from "./exhibit.js";

/** Totals of several measures, a row each, over the years up to this one. Null where none has a figure. */
export function yearsTable(
  release: Release,
  year: string,
  caption: string,
  measures: readonly MeasureId[]
): ReportTable | null {
  const rows = measures
    .filter((id) => release.catalogue.measures.some((measure) => measure.id === id))
    .map((id) => ({
      words: measureWords(release, id),
      series: yearlySeries(release, {measure: id}).filter((one) => one.year <= year)
    }))
    .filter(({series}) => series.some(({figure}) => figure?.value != null));
  const years = rows[0]?.series.map((one) => one.year);
  if (!years) return null;
  const figures = rows.flatMap(({series}) => series.map(({figure}) => figure));
  return {
    caption,
    columns: ["Measure", ...years],
    rows: rows.map(({words, series}) => ({
      cells: [words.name, ...series.map(({figure}) => markedText(figure, words.decimals))]
    })),
    notes: symbolNotes(figures.map((figure) => figure?.symbol ?? "x")),
    figures: figures
  };
}

/** What the symbols in a table mean, above all to say that hidden is not zero. */
export function symbolNotes(symbols: readonly string[]): readonly string[] {
  const used = (["c", "x", "z"] as const).filter((symbol) => symbols.includes(symbol));
  return used.length === 0
    ? []
    : [`${used.map((symbol) => `[${symbol}] ${SYMBOL_MEANINGS[symbol]}`).join("; ")}.`];
}
