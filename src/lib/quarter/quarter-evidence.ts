import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {serverDocument} from "../../charts/server-document.js";
import {sparkline} from "../../charts/sparkline.js";
import type {Quarter} from "../../contract/calendar/quarter.js";
import {markedText, spoken} from "../../words/provenance-mark.js";
import {rowsShown} from "../../words/shown-figure.js";
import {atBothWidths} from "../figures/at-both-widths.js";
import {figureMarks} from "../figures/example-tag.js";
import {pointOf} from "../figures/point-of.js";
import type {Headline} from "../headlines/headline.js";
import {html} from "../html/html.js";
import {type FigureAddress, findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {lastQuarters, shortQuarter} from "./quarters.js";

const QUARTERS = 8;

/** Beside its sentence, and on a phone or a sheet of paper. Pixels. */
const WIDTHS = {wide: 368, narrow: 250};

type Category = Pick<FigureAddress, "breakdown" | "category">;

/** One measure over the last eight quarters, from the first that has a row. Null where fewer than two have a figure. */
export function quarterEvidence(
  release: Release,
  quarter: Quarter,
  measure: MeasureId,
  caption: string,
  category: Category = {}
): Headline["evidence"] {
  const {unit, decimals} = measureWords(release, measure);
  const series = figuresUpTo(release, quarter, {measure, ...category});
  if (rowsShown(series).length < 2) return null;
  const document = serverDocument();
  const points = series.map(({label, figure}) => pointOf(figure, label));
  const {name} = release.manifest.authority;
  const drawings = atBothWidths(WIDTHS, (width) =>
    sparkline({unit, decimals, name, points}, {width, document})
  );
  const values = series.map(({label, figure}) => `${label} ${markedText(figure, decimals)}`);
  return {
    caption,
    drawing: html`<div role="img" aria-label="${spoken(`${caption}: ${values.join(", ")}.`)}">${drawings}</div>`,
    marks: figureMarks(series.map(({figure}) => figure))
  };
}

function figuresUpTo(
  release: Release,
  quarter: Quarter,
  of: {readonly measure: MeasureId} & Category
): readonly {readonly label: string; readonly figure: MeasureRow | null}[] {
  const all = lastQuarters(quarter, QUARTERS).map((period) => ({
    label: shortQuarter(period),
    figure: findFigure(release, {...of, period})
  }));
  return all.slice(all.findIndex(({figure}) => figure !== null));
}
