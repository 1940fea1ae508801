import {groups} from "d3";
import type {ChartSize, PointPlace} from "../../../charts/chart-point.js";
import {firstArea} from "../../address/choices.js";
import {listText} from "../../words/list-text.js";
import {periodsOf} from "../figures/periods-of.js";
import {periodLabel} from "../points/period-label.js";
import {unitShown} from "../points/shown-as.js";
import {drawnAlone} from "./areas-view.js";
import {lineName, severalTable} from "./several-table.js";
import {sharedChart} from "./shared-chart.js";
import {type StackedDrawing, stackDrawings} from "./stack-drawings.js";
import type {Selection, View} from "./view.js";

/** One measure of several: what was chosen of it, and the view that it would have by itself. */
export interface OneOfSeveral {
  readonly selection: Selection;
  readonly view: View;
}

/**
 * Several measures in one view. Those of one unit share a chart; others have one of their own, one under another and
 * never on two axes. The table has a column a measure.
 */
export function severalView(all: readonly OneOfSeveral[]): View {
  const named = all.map((one) => ({...one, name: columnName(one.selection)}));
  const periods = periodsIn(all);
  const stack = drawings(named, periods);
  return {
    title: titleOf(all),
    subtitle: [...new Set([periods[0], periods.at(-1)])].join(" to "),
    reading: named.map(({selection, view}) => `${selection.measure.name}. ${view.reading}`).join(" "),
    notes: [...new Set([...all.flatMap(({view}) => view.notes), ...stack.notes])],
    heat: null,
    draw: stack.parts.length === 0 ? null : (size: ChartSize) => stackDrawings(stack.parts, size),
    table: severalTable(
      named.map(({name, view}) => ({name, table: view.table})),
      periods
    )
  };
}

/** The periods of which any measure has a figure, oldest first, as the tables name them. */
function periodsIn(all: readonly OneOfSeveral[]): readonly string[] {
  const [first] = all;
  if (!first) return [];
  const {years, each} = first.selection.choices;
  const present = new Set(all.flatMap(({view}) => view.table.columns.slice(1)));
  return periodsOf(years, each)
    .map((period) => periodLabel(period, each))
    .filter((period) => present.has(period));
}

/** The names of all, as a sentence begins: `Reviews due and reviews held, by month`. */
function titleOf(all: readonly OneOfSeveral[]): string {
  const names = all.map(({selection}, place) => (place === 0 ? same : inSentence)(selection.measure.name));
  const byWhat = all[0]?.view.title.slice(all[0].selection.measure.name.length) ?? "";
  return listText(names) + byWhat;
}

const same = (name: string): string => name;

const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const columnName = (selection: Selection): string => {
  const {measure} = selection;
  const {unit} = unitShown(selection);
  return measure.name.toLowerCase().includes(unit.toLowerCase()) ? measure.name : `${measure.name}, ${unit}`;
};

type Named = OneOfSeveral & {readonly name: string};

/** What is drawn one under another. Breakdowns fill a chart by themselves; totals of one unit are drawn together. */
function drawings(
  named: readonly Named[],
  periods: readonly string[]
): {readonly parts: readonly StackedDrawing[]; readonly notes: readonly string[]} {
  const line = (row: string, {period}: PointPlace) => lineName(row, period ?? periods[0] ?? "", periods);
  const own = ({name, view}: Named): readonly StackedDrawing[] =>
    view.draw
      ? [
          {
            heading: name,
            draw: view.draw,
            renamed: (point) => ({...point, series: line(point.series, point), period: name})
          }
        ]
      : [];
  const kinds = groups(named, ({selection, name}) =>
    selection.choices.by ? name : unitShown(selection).unit
  );
  const shared = kinds.filter(([, same]) => same.length > 1);
  const [first] = named;
  if (!first) return {parts: [], notes: []};
  const {choices, offer} = first.selection;
  const code = firstArea(choices, offer);
  const area = offer.areas.find((one) => one.code === code)?.name ?? "";
  const nameOf = new Map(named.map(({selection, name}) => [selection.measure.name, name]));
  return {
    parts: kinds.flatMap(([unit, same]) =>
      same.length === 1
        ? same.flatMap(own)
        : [
            {
              heading: `${area}, ${unit === "%" ? "per cent" : unit}`,
              draw: (size: ChartSize) =>
                sharedChart(
                  same.map(({selection}) => selection),
                  size
                ),
              renamed: (point: PointPlace) => ({
                ...point,
                series: line(area, point),
                period: nameOf.get(point.series) ?? point.series
              })
            }
          ]
    ),
    notes: shared.length > 0 && choices.areas.length > 1 ? [drawnAlone(area)] : []
  };
}
