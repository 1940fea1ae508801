import {groupedBy} from "../collections/grouped-by.ts";
import type {ChildRow} from "../contract/child-columns.ts";
import type {Risk} from "../contract/release.ts";

/** What somebody may know about a child without seeing a record, and could recognise the child by. */
const KNOWABLE = [
  "sex",
  "age_band",
  "ethnic_group",
  "legal_status",
  "placement_type",
  "distance_band"
] as const satisfies readonly (keyof ChildRow)[];

type Attribute = (typeof KNOWABLE)[number];

/** The risk of the children looked after on 31 March of `year`. */
export function riskOf(rows: readonly ChildRow[], year: string): Risk {
  const children = rows.filter((row) => row.year === year);
  return {
    year,
    children: children.length,
    knowable: KNOWABLE.map((attribute) => attribute.replaceAll("_", "-")),
    unique: [2, 3, 4, KNOWABLE.length].map((attributes) => ({
      attributes,
      children: new Set(choices(KNOWABLE, attributes).flatMap((chosen) => singledOut(children, chosen))).size
    })),
    legalStatusGivenAway: alike(children, ["sex", "age_band", "ethnic_group"])
      .filter((group) => new Set(group.map((row) => row.legal_status)).size === 1)
      .reduce((sum, group) => sum + group.length, 0)
  };
}

const alike = (children: readonly ChildRow[], by: readonly Attribute[]): readonly (readonly ChildRow[])[] => [
  ...groupedBy(children, (row) => by.map((attribute) => row[attribute]).join("|")).values()
];

const singledOut = (children: readonly ChildRow[], by: readonly Attribute[]): readonly string[] =>
  alike(children, by).flatMap((group) => (group.length === 1 ? group.map(({child}) => child) : []));

/** Every choice of `size` of the items, in their order. */
function choices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest])
  );
}
