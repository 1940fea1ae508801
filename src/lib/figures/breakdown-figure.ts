import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {bars} from "../../charts/bars.js";
import {arePartsOfOne, breakdownReading, breakdownTitle} from "../../words/breakdown-words.js";
import {intervalText} from "../../words/figure-text.js";
import {numberText} from "../../words/number-text.js";
import {periodText} from "../../words/period-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import {breakdownWords, measureWords} from "../release/measure-words.js";
import type {Figures} from "../release/release.js";
import type {FigureParts} from "./figure-parts.js";
import type {FigureBreadth} from "./figure-widths.js";
import {pointOf} from "./point-of.js";

/** One breakdown of a measure as bars, in the catalogue's order. Null where the release has no such table that year. */
export function breakdownFigure(
  release: Figures,
  measure: MeasureId,
  breakdown: BreakdownId,
  year: string,
  breadth: FigureBreadth = "full"
): FigureParts | null {
  const words = measureWords(release, measure);
  const rows = categoriesShown(release, measure, breakdown, year);
  const total = findFigure(release, {measure, period: year});
  const first = rows[0];
  if (!first) return null;
  const {label} = breakdownWords(release, breakdown);
  const unit = first.figure.unit;
  const title = breakdownTitle(rows, words.decimals);
  return {
    id: `${measure}-${breakdown}`,
    breadth,
    title,
    subtitle: `${words.name} by ${label.toLowerCase()}, ${release.manifest.authority.name}, ${periodText(year, first.figure.time_identifier)}${unit === "%" ? ", %. Line: 95% interval" : ""}`,
    draw: (size) =>
      bars(
        {
          unit,
          decimals: words.decimals,
          bars: rows.map((row) => pointOf(row.figure, row.label)),
          // Parts of a whole have no overall share to be compared with.
          reference:
            unit === "%" && total?.value != null && !arePartsOfOne(rows)
              ? {label: "All", value: total.value}
              : undefined
        },
        size
      ),
    reading: breakdownReading(rows, words.decimals),
    table: {
      caption: `${words.name} by ${label.toLowerCase()}, ${periodText(year, first.figure.time_identifier)}`,
      columns: [label, "Figure", "Count", "Of", "95% interval"],
      rows: rows.map(({label: name, figure}) => ({
        cells: [
          name,
          markedText(figure, words.decimals),
          ...[figure.numerator, figure.denominator].map((count) =>
            count === null ? `[${figure.symbol || "z"}]` : numberText(count)
          ),
          intervalText(figure, words.decimals) ?? `[${figure.symbol || "z"}]`
        ]
      }))
    },
    figures: rows.map(({figure}) => figure)
  };
}
