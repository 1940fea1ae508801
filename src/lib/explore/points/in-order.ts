import type {ChartPoint} from "../../../charts/chart-point.js";
import type {Sort} from "../../address/choices.js";

/**
 * Puts rows into the order chosen: as they are published, by name, or the highest latest figure first. By value
 * whatever is hidden or absent comes last, in the published order, so that its place tells nothing.
 */
export function inOrder<Row extends {readonly label: string; readonly points: readonly ChartPoint[]}>(
  rows: readonly Row[],
  sort: Sort
): readonly Row[] {
  if (sort === "order") return rows;
  if (sort === "name") return rows.toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
  const latest = ({points}: Row) => points.at(-1)?.value ?? null;
  const shown = rows.filter((row) => latest(row) !== null);
  return [
    ...shown.toSorted((a, b) => (latest(b) ?? 0) - (latest(a) ?? 0)),
    ...rows.filter((row) => latest(row) === null)
  ];
}
