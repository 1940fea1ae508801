import type {ChangeRow, MeasureRow} from "../../contract/release.ts";
import {required} from "../../contract/required.ts";
import {byKey, rowKey} from "../row-key.ts";

/** A figure that differs between two releases, one of which may not have it. */
export interface FigureChange {
  readonly kind: ChangeRow["change"];
  readonly before: MeasureRow | null;
  readonly after: MeasureRow | null;
}

/** The figure that changed, as the later release has it, or else the earlier one. */
export const figureOf = ({before, after}: FigureChange): MeasureRow =>
  required(after ?? before, "a changed figure in either release");

/** Compares figures by the key of the contract and returns those that differ, in the order of a release. */
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

/** Null when both releases say the same or both hide the figure. */
function kindOf(before: MeasureRow | null, after: MeasureRow | null): FigureChange["kind"] | null {
  if (before === null) return "added";
  if (after === null) return "withdrawn";
  if (before.symbol === "c" && after.symbol === "c") return null;
  if (after.symbol === "c") return "now hidden";
  if (before.symbol === "c") return "now shown";
  const same = SAID.every((column) => before[column] === after[column]);
  return same ? null : "revised";
}

/** The columns that make a figure what it is. Its interval follows from them. */
const SAID = ["numerator", "denominator", "value", "symbol"] as const;
