import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {range} from "../../charts/range.js";
import {HANDBOOK_CASELOAD} from "../../words/handbook.js";
import {numberText} from "../../words/number-text.js";
import {markedText} from "../../words/provenance-mark.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";
import type {FigureParts} from "./figure-parts.js";

/** Average, lowest and highest caseload of each year, with the Handbook's range. Null where the latest year has no average. */
export function caseloadsFigure(release: Release, year: string): FigureParts | null {
  const until = (measure: MeasureId) => yearlySeries(release, {measure}).filter((one) => one.year <= year);
  const averages = until("caseload-average");
  const lowest = until("caseload-lowest");
  const highest = until("caseload-highest");
  const latest = averages.at(-1)?.figure;
  if (latest?.value == null) return null;
  const {from, to} = HANDBOOK_CASELOAD;
  const place = latest.value < from ? "below" : latest.value > to ? "above" : "inside";
  return {
    id: "caseloads",
    title: `The average caseload is ${place} the Handbook’s range`,
    subtitle: `Children for each reviewing officer: average (dot), lowest to highest (bar). Shaded: the Handbook’s ${from} to ${to}. The scale does not start at zero`,
    draw: (size) =>
      range(
        {
          unit: latest.unit,
          decimals: 0,
          guideline: {label: "Handbook", from, to},
          points: averages.map(({year: label, figure}, index) => ({
            label,
            average: figure?.value ?? null,
            lowest: lowest[index]?.figure?.value ?? null,
            highest: highest[index]?.figure?.value ?? null
          }))
        },
        size
      ),
    reading: `The average was ${numberText(latest.value)} in ${year}.`,
    table: {
      caption: `Children for each reviewing officer, ${averages[0]?.year} to ${year}`,
      columns: ["Year", "Average", "Lowest", "Highest"],
      rows: averages.map(({year: label, figure}, index) => ({
        cells: [
          label,
          markedText(figure),
          markedText(lowest[index]?.figure ?? null),
          markedText(highest[index]?.figure ?? null)
        ]
      }))
    },
    figures: averages.map(({figure}) => figure)
  };
}
