import type {ChangeRow, MeasureWords} from "../../../loaders/contract/release.ts";
import {sentenceCase} from "../../words/count-text.js";
import type {Release} from "../release/release.js";

/** A measure's name and decimals. A measure that only the release before had is named by its id. */
export const measureOf = ({catalogue}: Release, id: string): Pick<MeasureWords, "name" | "decimals"> =>
  catalogue.measures.find((measure) => measure.id === id) ?? {
    name: sentenceCase(id.replaceAll("-", " ")),
    decimals: 0
  };

/** Whom a figure is about: `All`, `Boys`, `Black, boys`. */
export function whoIn(
  {catalogue}: Release,
  row: Pick<ChangeRow, "breakdown" | "category" | "breakdown_2" | "category_2">
): string {
  const labels = [
    [row.breakdown, row.category],
    [row.breakdown_2, row.category_2]
  ].flatMap(([breakdown, category]) => {
    if (!category || category === "total") return [];
    const categories = catalogue.breakdowns.find(({id}) => id === breakdown)?.categories ?? [];
    return [categories.find(({id}) => id === category)?.label ?? sentenceCase(category.replaceAll("-", " "))];
  });
  return labels.length === 0 ? "All" : labels.join(", ");
}
