import {group} from "d3";
import {required} from "../../../../contract/required.js";
import {firstArea} from "../../../address/choices.js";
import {offeredArea} from "../../../address/offer.js";
import {unitShown} from "../../points/shown-as.js";
import {drawnAlone} from "../areas-view.js";
import type {Selection, View} from "../view.js";
import {lineName} from "./several-table.js";
import {sharedChart} from "./shared-chart.js";
import type {StackedDrawing} from "./stack-drawings.js";

/** One measure of several, by the name of its column in the table of all. */
export interface NamedMeasure {
  readonly name: string;
  readonly selection: Selection;
  readonly view: View;
}

/** Drawings to put one under another, and notes on what they leave out. */
export interface SeveralDrawings {
  readonly parts: readonly StackedDrawing[];
  readonly notes: readonly string[];
}

/**
 * What is drawn of several measures. Totals of one unit are drawn together, for one area. Anything else has a chart of
 * its own, because a breakdown fills one. Charts of one unit share a scale.
 * @param periods the periods in the table of all
 */
export function severalDrawings(named: readonly NamedMeasure[], periods: readonly string[]): SeveralDrawings {
  const kinds = [...group(named, ({selection}) => unitShown(selection).unit).values()];
  const several = kinds.filter(({length}) => length > 1);
  const [first] = named;
  if (!first) return {parts: [], notes: []};
  const {by, areas} = first.selection.choices;
  if (by)
    return {
      parts: kinds.flatMap((same) => {
        const upTo = Math.max(0, ...same.flatMap(({view}) => view.highest ?? []));
        return same.flatMap((one) => ownDrawing(one, periods, upTo));
      }),
      notes: several.length > 0 ? ["Charts of one unit are on one scale."] : []
    };
  return {
    parts: kinds.flatMap((same) =>
      same.length > 1 ? sharedDrawing(same, periods) : same.flatMap((one) => ownDrawing(one, periods))
    ),
    notes: several.length > 0 && areas.length > 1 ? [drawnAlone(areaDrawn(first.selection))] : []
  };
}

/** The chart that a measure would have by itself, or on a scale that reaches as far as its neighbours'. */
function ownDrawing(
  {name, view}: NamedMeasure,
  periods: readonly string[],
  upTo = 0
): readonly StackedDrawing[] {
  const {draw} = view;
  if (!draw) return [];
  return [
    {
      heading: name,
      draw: (size) => draw({...size, upTo}),
      renamed: (point) => ({
        ...point,
        series: lineName(point.series, point.period ?? onlyPeriod(periods), periods),
        period: name
      })
    }
  ];
}

/** The period of a drawing that names none because there is but one. */
const onlyPeriod = ([first]: readonly string[]): string => required(first, "a period of the view");

/** One chart of all measures of a unit. */
function sharedDrawing(same: readonly NamedMeasure[], periods: readonly string[]): readonly StackedDrawing[] {
  const [first] = same;
  if (!first) return [];
  const area = areaDrawn(first.selection);
  const {unit} = unitShown(first.selection);
  const columnOf = new Map(same.map(({name, selection}) => [selection.measure.name, name]));
  return [
    {
      heading: `${area}, ${unit === "%" ? "per cent" : unit}`,
      draw: (size) =>
        sharedChart(
          same.map(({selection}) => selection),
          size
        ),
      renamed: (point) => ({
        ...point,
        series: lineName(area, point.period ?? onlyPeriod(periods), periods),
        period: columnOf.get(point.series) ?? point.series
      })
    }
  ];
}

/** The name of the one area that a shared chart, or a breakdown, has room for. */
export const areaDrawn = ({choices, offer}: Selection): string =>
  offeredArea(offer, firstArea(choices, offer)).name;
