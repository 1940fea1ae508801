import type {ChangeRow} from "../../../loaders/contract/release.ts";
import type {Release} from "../release/release.js";
import {measureOf} from "./figure-words.js";
import {isPrintedOtherwise} from "./printed-otherwise.js";

/** The changes of one measure that stand out: figures that were there before, or that nobody would expect. */
export interface ChangedMeasure {
  readonly id: string;
  readonly name: string;
  readonly decimals: number;
  readonly rows: readonly ChangeRow[];
  /** How many more figures, of groups, changed by too few children to be listed. */
  readonly withheld: number;
}

/** Changes that come in hundreds with a new year or a new measure: they are counted and not listed. */
const EXPECTED: ReadonlySet<string> = new Set(["new-year", "new-measure", "left-out"]);

/**
 * What a reader sees otherwise than before, measure by measure, in the order of the catalogue. A measure whose changes
 * are all lost in rounding, or not listed, has no rows.
 */
export function changedMeasures(release: Release): readonly ChangedMeasure[] {
  const changes = release.changes.filter(({basis, why}) => basis === "own" && !EXPECTED.has(why));
  const inOrder = release.catalogue.measures.map(({id}) => id);
  const {withheld} = release.history;
  const ids = new Set([...inOrder, ...changes.map(({measure}) => measure)]);
  return [...ids].flatMap((id) => {
    const own = changes.filter(({measure}) => measure === id);
    const {name, decimals} = measureOf(release, id);
    const rows = own.filter((row) => isPrintedOtherwise(row, decimals));
    const few = withheld.find(({measure}) => measure === id)?.figures ?? 0;
    return own.length + few === 0 ? [] : [{id, name, decimals, rows, withheld: few}];
  });
}
