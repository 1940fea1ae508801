import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {listText} from "../../../words/list-text.js";
import type {Choices} from "../../address/choices.js";
import {type Offer, offeredMeasure} from "../../address/offer.js";
import {isAbsent, shownAs} from "../points/shown-as.js";
import {areasView} from "./areas-view.js";
import {categoryView} from "./category-view.js";
import {pairView} from "./pair-view.js";
import {severalPairs} from "./several/several-pairs.js";
import {severalView} from "./several/several-view.js";
import type {Selection, View} from "./view.js";

/**
 * The view that fits what was chosen: by area, by one breakdown or by two, of one measure or of several. Null where
 * there is no figure to show.
 */
export function viewOf(rows: readonly MeasureRow[], choices: Choices, offer: Offer): View | null {
  const asked = choices.measures.map((id): Selection => {
    const measure = offeredMeasure(offer, id);
    return {choices, offer, measure, rows: rows.filter((row) => row.measure === id)};
  });
  const answered = asked.filter(isAnswered);
  const without = asked.filter((one) => !answered.includes(one)).map(({measure}) => measure.name);
  const [first, ...others] = answered.map((selection) => ({selection, view: viewOfOne(selection)}));
  if (!first) return null;
  const several = choices.across ? severalPairs : severalView;
  const view = others.length === 0 ? first.view : several([first, ...others]);
  return {
    ...view,
    notes: [
      ...view.notes,
      ...(without.length > 0 ? [`This release has no figures for ${listText(without)} for this choice.`] : [])
    ]
  };
}

/** Whether any figure is published of the table that was asked for, and not of the totals at its edges alone. */
function isAnswered(selection: Selection): boolean {
  const {by, across} = selection.choices;
  return selection.rows.some(
    (row) =>
      (!by || row.breakdown !== "total") &&
      (!across || row.breakdown_2 !== null) &&
      !isAbsent(shownAs(row, "", selection))
  );
}

function viewOfOne(selection: Selection): View {
  const {by, across} = selection.choices;
  if (by && across) return pairView(selection, by, across);
  return by ? categoryView(selection, by) : areasView(selection);
}
