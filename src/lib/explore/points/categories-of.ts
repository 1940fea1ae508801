import type {CategoryWords, MeasureRow} from "../../../../loaders/contract/release.ts";
import type {Offer} from "../../address/offer.js";

/** The categories of a breakdown that have rows, in the catalogue's order, since an order by size would rank hidden figures. */
export function categoriesOf(
  offer: Offer,
  breakdown: string,
  rows: readonly MeasureRow[]
): readonly CategoryWords[] {
  const present = new Set(
    rows.flatMap((row) => [
      ...(row.breakdown === breakdown ? [row.category] : []),
      ...(row.breakdown_2 === breakdown ? [row.category_2] : [])
    ])
  );
  return (
    offer.breakdowns.find(({id}) => id === breakdown)?.categories.filter(({id}) => present.has(id)) ?? []
  );
}
