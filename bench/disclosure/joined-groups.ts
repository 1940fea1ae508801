import type {Count, Counted, CountId, Figure, Sum} from "../../loaders/measures/counted.ts";

/** Categories of one breakdown that could be one category of a table of their own, beside the table that has each. */
export interface JoinedGroup {
  readonly breakdown: string;
  readonly categories: readonly string[];
}

/**
 * What might be joined by its meaning: the small ones of each breakdown, and neighbours where there is an order. The
 * ethnic groups are joined in the catalogue already, and are joined once more here to show what that costs.
 */
export const JOINED_GROUPS: readonly JoinedGroup[] = [
  {breakdown: "ethnic-group", categories: ["other", "not-known"]},
  {breakdown: "age-band", categories: ["under-1", "1-to-4"]},
  {breakdown: "legal-status", categories: ["placement-order", "child-protection", "youth-justice"]},
  {breakdown: "placement-type", categories: ["residential-other", "residential-school", "other"]},
  {breakdown: "placement-provider", categories: ["other-council", "other-public", "voluntary", "not-known"]},
  {breakdown: "category-of-need", categories: ["n2", "n3", "n6", "n7"]},
  {breakdown: "time-in-care", categories: ["5-to-10-years", "over-10-years"]}
];

/** The counts with one more, published beside each one-way table that has the group's breakdown. */
export function withJoined(
  counted: Counted,
  group: JoinedGroup
): {counted: Counted; joined: readonly CountId[]} {
  const byId = new Map(counted.counts.map((count) => [count.id, count]));
  const tables = new Map<string, Figure[]>();
  for (const figure of counted.figures) {
    if (figure.breakdown !== group.breakdown || figure.breakdown2 !== null) continue;
    const key = [figure.measure, figure.timeIdentifier, figure.timePeriod].join("|");
    tables.set(key, [...(tables.get(key) ?? []), figure]);
  }
  const counts = new Map<CountId, Count>();
  const sums: Sum[] = [];
  const figures: Figure[] = [];
  for (const table of tables.values()) {
    const joining = table.filter(({category}) => group.categories.includes(category));
    const parts = joining.flatMap((figure) => {
      const part = figure.kind === "count" ? byId.get(figure.numerator) : undefined;
      return part ? [part] : [];
    });
    const [figure] = joining;
    const [part] = parts;
    if (!figure || !part || parts.length < group.categories.length) continue;
    const id = `joined|${parts.map((one) => one.id).join("|")}`;
    if (counts.has(id)) continue;
    counts.set(id, {...part, id, value: parts.reduce((sum, one) => sum + one.value, 0)});
    sums.push({total: id, addends: parts.map((one) => one.id)});
    figures.push({...figure, category: "joined", kind: "count", numerator: id, of: null});
  }
  return {
    counted: {
      ...counted,
      counts: [...counted.counts, ...counts.values()],
      sums: [...counted.sums, ...sums],
      figures: [...counted.figures, ...figures]
    },
    joined: [...counts.keys()]
  };
}
