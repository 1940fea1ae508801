import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {heatTable} from "../../charts/heat-table.js";
import {periodText} from "../../words/period-text.js";
import {elementHtml} from "../html/element-html.js";
import {type Html, html} from "../html/html.js";
import {findFigure} from "../release/find-figure.js";
import {breakdownWords, measureWords} from "../release/measure-words.js";
import type {Figures} from "../release/release.js";
import {exampleTag, figureMarks} from "./example-tag.js";
import {pointOf} from "./point-of.js";
import {sourcesOf} from "./sources-of.js";

/**
 * A two-way table of the release with its released totals, shaded by size. Every cell is a row of the release;
 * none is worked out here. Null where that year has no such table.
 */
export function crossTable(
  release: Figures,
  measure: MeasureId,
  [across, down]: readonly [BreakdownId, BreakdownId],
  year: string,
  document: Document
): Html | null {
  const words = measureWords(release, measure);
  const [rowsAre, columnsAre] = [breakdownWords(release, across), breakdownWords(release, down)];
  const cell = (category: string, category2: string) =>
    findFigure(release, {measure, period: year, breakdown: across, category, breakdown2: down, category2});
  const some = rowsAre.categories.flatMap(({id}) => columnsAre.categories.map((other) => cell(id, other.id)));
  const first = some.find((row) => row !== null);
  if (!first) return null;
  const totals = (breakdown: BreakdownId, category: string) =>
    findFigure(release, {measure, period: year, breakdown, category});
  const id = `${measure}-${across}-${down}`;
  const caption = `${words.name} by ${rowsAre.label.toLowerCase()} and ${columnsAre.label.toLowerCase()}, ${periodText(year, first.time_identifier)}`;
  const table = heatTable(
    {
      unit: first.unit,
      decimals: words.decimals,
      caption,
      rowsAre: rowsAre.label,
      columns: [...columnsAre.categories.map(({label}) => label), "All"],
      lastColumnIsTotal: true,
      rows: [
        ...rowsAre.categories.map(({id: category, label}) => ({
          label,
          cells: [
            ...columnsAre.categories.map((other) => pointOf(cell(category, other.id), other.label)),
            pointOf(totals(across, category), "All")
          ]
        })),
        {
          label: "All",
          total: true,
          cells: [
            ...columnsAre.categories.map((other) => pointOf(totals(down, other.id), other.label)),
            pointOf(findFigure(release, {measure, period: year}), "All")
          ]
        }
      ]
    },
    {document}
  );
  const title = `${rowsAre.label} by ${columnsAre.label.toLowerCase()}`;
  return html`<figure class="figure" id="${id}">
<figcaption><h3 class="figure-title">${exampleTag(some)}${title}</h3></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-label="${caption}">${elementHtml(table)}</div>
${figureMarks(some)}<p class="figure-source">Source: ${sourcesOf(some)} <a href="#${id}">Link<span class="visually-hidden">: ${title}</span></a></p>
</figure>`;
}
