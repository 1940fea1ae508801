import type {ChangeRow, MeasureRow} from "../../contract/release.ts";
import {byKey, rowKey} from "../row-key.ts";

/** A figure that two releases do not give alike. */
export interface FigureChange {
  readonly kind: ChangeRow["change"];
  readonly before: MeasureRow | null;
  readonly after: MeasureRow | null;
}

/** Compares figures by the key of the contract, and gives those that differ in the order of a release. */
export function figureChanges(
  before: readonly MeasureRow[],
  after: readonly MeasureRow[]
): readonly FigureChange[] {
  const earlier = new Map(before.map((row) => [rowKey(row), row]));
  const later = new Map(after.map((row) => [rowKey(row), row]));
  const keys = new Map([...earlier, ...later]);
  return [...keys.values()].toSorted(byKey).flatMap((row) => {
    const was = earlier.get(rowKey(row)) ?? null;
    const is = later.get(rowKey(row)) ?? null;
    const kind = kindOf(was, is);
    return kind === null ? [] : [{kind, before: was, after: is}];
  });
}

/** Null where both say the same, or both hide it. */
function kindOf(before: MeasureRow | null, after: MeasureRow | null): FigureChange["kind"] | null {
  if (before === null) return "added";
  if (after === null) return "withdrawn";
  if (before.symbol === "c" && after.symbol === "c") return null;
  if (after.symbol === "c") return "now hidden";
  if (before.symbol === "c") return "now shown";
  const same = SAID.every((column) => before[column] === after[column]);
  return same ? null : "revised";
}

/** What a figure says. Its interval follows from these. */
const SAID = ["numerator", "denominator", "value", "symbol"] as const;
