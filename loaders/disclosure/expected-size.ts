import type {Counted, CountId} from "../measures/counted.ts";
import {conditionsOfCounts} from "./conditions-of-counts.ts";
import {TYPICAL_ORDERS} from "./typical-order.ts";

/**
 * How large the category of a count is, by what is public: from 0 (the smallest, or not known) to 1 (the largest of its
 * breakdown). The order is that of this council's residents where the figures compare children with them, else that of
 * children in England. It never looks at a count, so it gives nothing away. The cell of a two-way table is as large as
 * the smaller of its two categories.
 */
export function expectedSize(counted: Pick<Counted, "figures">): (id: CountId) => number {
  const orders = new Map<string, readonly string[]>(
    TYPICAL_ORDERS.map(({breakdown, largestFirst}) => [breakdown, largestFirst])
  );
  for (const [breakdown, largestFirst] of ordersByResidents(counted)) orders.set(breakdown, largestFirst);
  const conditions = conditionsOfCounts(counted);
  return (id) => {
    const sizes = [...(conditions.get(id) ?? [])].map(([breakdown, category]) => {
      const order = orders.get(breakdown) ?? [];
      const place = order.indexOf(category);
      return place < 0 ? 0 : 1 - place / order.length;
    });
    return sizes.length === 0 ? 0 : Math.min(...sizes);
  };
}

/** The order of categories in the breakdowns whose figures name each category's share of all residents: indices. */
function ordersByResidents({figures}: Pick<Counted, "figures">): Map<string, readonly string[]> {
  const shares = new Map<string, Map<string, number>>();
  for (const figure of figures) {
    if (figure.kind !== "index") continue;
    const ofBreakdown = shares.get(figure.breakdown) ?? new Map<string, number>();
    shares.set(figure.breakdown, ofBreakdown.set(figure.category, figure.populationShare));
  }
  return new Map(
    [...shares].map(([breakdown, ofCategory]) => {
      const largestFirst = [...ofCategory].sort(([, a], [, b]) => b - a);
      return [breakdown, largestFirst.map(([category]) => category)] as const;
    })
  );
}
