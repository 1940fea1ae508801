import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {ageLabel} from "../../words/age-label.js";
import {figuresOf} from "./find-figure.js";
import {categoryLabel} from "./measure-words.js";
import type {Figures} from "./release.js";

export interface CategoryRow {
  readonly label: string;
  readonly figure: MeasureRow;
}

/**
 * The rows of one breakdown in one period, including hidden ones and zeros, in the catalogue's order. Categories that
 * are the service's own are in order of name. Never in order of value, which would show where a hidden value lies.
 */
export function categoriesShown(
  release: Figures,
  measure: MeasureId,
  breakdown: BreakdownId,
  period: string
): readonly CategoryRow[] {
  const words = release.catalogue.breakdowns.find(({id}) => id === breakdown);
  const fromAge = release.catalogue.measures.find(({id}) => id === measure)?.fromAge;
  const ofAge = (label: string) => (breakdown === "age-band" ? ageLabel(label, fromAge) : label);
  const order = words?.categories.map(({id}) => id) ?? [];
  const place = ({category}: MeasureRow) => {
    const index = order.indexOf(category);
    return index < 0 ? order.length : index;
  };
  return figuresOf(release, measure)
    .filter(
      (row) =>
        row.time_period === period &&
        row.basis === "own" &&
        row.breakdown === breakdown &&
        row.breakdown_2 === null
    )
    .map((figure) => ({label: ofAge(categoryLabel(release, breakdown, figure.category)), figure}))
    .toSorted((a, b) => place(a.figure) - place(b.figure) || a.label.localeCompare(b.label, "en-GB"));
}
