import {listText} from "../../../../words/list-text.js";
import {periodsOf} from "../../figures/periods-of.js";
import {periodLabel} from "../../points/period-label.js";
import {unitShown} from "../../points/shown-as.js";
import type {Selection, View} from "../view.js";
import {areaDrawn, severalDrawings} from "./several-drawings.js";
import {severalTable} from "./several-table.js";
import {stackDrawings} from "./stack-drawings.js";

/** One measure of several: what was chosen of it, and the view that it would have by itself. */
export interface OneOfSeveral {
  readonly selection: Selection;
  readonly view: View;
}

/**
 * Several measures in one view. Measures of one unit share a chart; others have a chart each, one under another, and never
 * a second axis. The table has a column for each measure.
 */
export function severalView(all: readonly [OneOfSeveral, ...OneOfSeveral[]]): View {
  const [{selection: lead}] = all;
  const named = all.map((one) => ({...one, name: columnName(one.selection)}));
  const periods = periodsIn(all);
  const {parts, notes} = severalDrawings(named, periods);
  return {
    title: titleOf(all),
    subtitle: `${lead.choices.by ? `${areaDrawn(lead)}, ` : ""}${[...new Set([periods[0], periods.at(-1)])].join(" to ")}`,
    reading: named.map(({selection, view}) => `${selection.measure.name}. ${view.reading}`).join(" "),
    notes: [...new Set([...all.flatMap(({view}) => view.notes), ...notes])],
    heat: null,
    draw: parts.length === 0 ? null : (size) => stackDrawings(parts, size),
    table: severalTable(
      named.map(({name, view}) => ({name, table: view.table})),
      periods
    )
  };
}

/** The periods in which any measure has a figure, oldest first, as the tables name them. */
function periodsIn(all: readonly OneOfSeveral[]): readonly string[] {
  const [first] = all;
  if (!first) return [];
  const {years, each} = first.selection.choices;
  const present = new Set(all.flatMap(({view}) => view.table.columns.slice(1)));
  return periodsOf(years, each)
    .map((period) => periodLabel(period, each))
    .filter((period) => present.has(period));
}

/** All names and the breakdown as one title: `Started and ceased, by sex`. */
export function titleOf(all: readonly OneOfSeveral[]): string {
  const [first, ...others] = all;
  if (!first) return "";
  const {name} = first.selection.measure;
  const names = [name, ...others.map(({selection}) => inSentence(selection.measure.name))];
  return listText(names) + first.view.title.slice(name.length);
}

const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The heading of a measure's column: its name, and its unit where the name does not have it. */
const columnName = (selection: Selection): string => {
  const {measure} = selection;
  const {unit} = unitShown(selection);
  return measure.name.toLowerCase().includes(unit.toLowerCase()) ? measure.name : `${measure.name}, ${unit}`;
};
