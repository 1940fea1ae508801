import {firstArea} from "../../../address/choices.js";
import type {View} from "../view.js";
import {type OneOfSeveral, titleOf} from "./several-view.js";

/** Several measures by the same two breakdowns: a shaded table each, one under another, each shaded by its own largest cell. */
export function severalPairs(all: readonly [OneOfSeveral, ...OneOfSeveral[]]): View {
  const [first] = all;
  const {choices, offer} = first.selection;
  const views = all.map(({view}) => view);
  return {
    ...first.view,
    title: titleOf(all),
    subtitle: offer.areas.find(({code}) => code === firstArea(choices, offer))?.name ?? "",
    notes: [...new Set(views.flatMap(({notes}) => notes))],
    heat: (size) => views.flatMap((view) => view.heat?.(size) ?? []),
    table: {...first.view.table, rows: views.flatMap(({table}) => table.rows)}
  };
}
