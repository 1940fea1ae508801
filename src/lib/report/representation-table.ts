import {intervalText} from "../../words/figure-text.js";
import {numberText} from "../../words/number-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {categoriesShown} from "../release/categories-shown.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import type {ReportTable} from "./exhibit.js";
import {symbolNotes} from "./years-table.js";

const MEASURE = "ethnic-representation";

/** Each ethnic group's share of children in care and of residents, and how many times as large the first is. */
export function representationTable(release: Release, year: string): ReportTable | null {
  const rows = categoriesShown(release, MEASURE, "ethnic-group", year);
  if (rows.length === 0) return null;
  const {decimals} = measureWords(release, MEASURE);
  return {
    caption: "Ethnic groups of children looked after, compared with residents",
    columns: [
      "Ethnic group",
      "Children looked after",
      "Share",
      "Share of residents",
      "Times as large",
      "95% interval"
    ],
    rows: rows.map(({label, figure}) => {
      const {numerator, denominator, value, symbol} = figure;
      const missing = `[${symbol || "x"}]`;
      const share = numerator === null || !denominator ? null : (100 * numerator) / denominator;
      return {
        cells: [
          label,
          numerator === null ? missing : numberText(numerator),
          share === null ? missing : `${numberText(share)}%`,
          // The index is our share divided by the residents' share, so this is the census figure again.
          share === null || !value ? missing : `${numberText(share / value, 1)}%`,
          markedText(figure, decimals),
          intervalText(figure, decimals) ?? missing
        ]
      };
    }),
    notes: symbolNotes(rows.map(({figure}) => figure.symbol)),
    figures: rows.map(({figure}) => figure)
  };
}
