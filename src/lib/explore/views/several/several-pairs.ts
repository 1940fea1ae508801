import type {View} from "../view.js";
import {areaDrawn} from "./several-drawings.js";
import {type OneOfSeveral, titleOf} from "./several-view.js";

/** Several measures by the same two breakdowns: a shaded table for each, one under another, shaded by its own largest cell. */
export function severalPairs(all: readonly [OneOfSeveral, ...OneOfSeveral[]]): View {
  const [first] = all;
  const views = all.map(({view}) => view);
  return {
    ...first.view,
    title: titleOf(all),
    subtitle: areaDrawn(first.selection),
    notes: [...new Set(views.flatMap(({notes}) => notes))],
    heat: (size) => views.flatMap((view) => view.heat?.(size) ?? []),
    table: {...first.view.table, rows: views.flatMap(({table}) => table.rows)}
  };
}
