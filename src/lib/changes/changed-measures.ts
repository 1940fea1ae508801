import type {ChangeRow} from "../../../loaders/release/contract.ts";
import type {Release} from "../release/release.js";
import {measureOf} from "./figure-words.js";

/** The changes of one measure that stand out: figures that were there before, or that nobody would expect. */
export interface ChangedMeasure {
  readonly id: string;
  readonly name: string;
  readonly decimals: number;
  readonly rows: readonly ChangeRow[];
}

/** Changes that come in hundreds with a new year or a new measure: they are counted and not listed. */
const EXPECTED: ReadonlySet<string> = new Set(["new-year", "new-measure", "left-out"]);

/** Is a change one of our own figures, and one to tell for itself? */
export const standsOut = ({basis, why}: ChangeRow): boolean => basis === "own" && !EXPECTED.has(why);

/** What stands out, measure by measure, in the order of the catalogue. */
export function changedMeasures(release: Release): readonly ChangedMeasure[] {
  const rows = release.changes.filter(standsOut);
  const inOrder = release.catalogue.measures.map(({id}) => id);
  const ids = new Set([...inOrder, ...rows.map(({measure}) => measure)]);
  return [...ids].flatMap((id) => {
    const own = rows.filter(({measure}) => measure === id);
    return own.length === 0 ? [] : [{id, ...measureOf(release, id), rows: own}];
  });
}
