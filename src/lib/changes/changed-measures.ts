import {group, sum} from "d3";
import type {ChangeRow} from "../../../loaders/contract/release.ts";
import type {Release} from "../release/release.js";
import {measureOf} from "./figure-words.js";
import {isPrintedOtherwise} from "./printed-otherwise.js";

/** The changes of one measure that are worth listing: revised figures, and any others that nobody would expect. */
export interface ChangedMeasure {
  readonly id: string;
  readonly name: string;
  readonly decimals: number;
  readonly rows: readonly ChangeRow[];
  /** How many more figures, of groups, changed by too few children to be listed. */
  readonly withheld: number;
}

/** Changes that come in hundreds with a new year or a new measure. They are counted and not listed. */
const EXPECTED: ReadonlySet<string> = new Set(["new-year", "new-measure", "left-out"]);

/**
 * The figures that a reader sees differently from before, measure by measure, in the order of the catalogue. A measure
 * whose changes all disappear in rounding, or are not listed, has no rows.
 */
export function changedMeasures(release: Release): readonly ChangedMeasure[] {
  const changes = release.changes.filter(({basis, why}) => basis === "own" && !EXPECTED.has(why));
  const byMeasure = group(changes, ({measure}) => measure);
  const inOrder = release.catalogue.measures.map(({id}) => id);
  return [...new Set([...inOrder, ...byMeasure.keys()])].flatMap((id) => {
    const own = byMeasure.get(id) ?? [];
    const {name, decimals} = measureOf(release, id);
    const rows = own.filter((row) => isPrintedOtherwise(row, decimals));
    const withheld = sum(
      release.history.withheld.filter(({measure}) => measure === id),
      ({figures}) => figures
    );
    return own.length + withheld === 0 ? [] : [{id, name, decimals, rows, withheld}];
  });
}
