import type {ChartPoint} from "../../../charts/chart-point.js";
import type {Sort} from "../../address/choices.js";

/**
 * Puts rows into the order chosen: as they are published, by name, or with the highest latest figure first. In order of
 * value, what is hidden or absent comes last, in the published order, so that its place tells nothing.
 */
export function inOrder<Row extends {readonly label: string; readonly points: readonly ChartPoint[]}>(
  rows: readonly Row[],
  sort: Sort
): readonly Row[] {
  if (sort === "order") return rows;
  if (sort === "name") return rows.toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
  const ranked = rows.map((row) => ({row, latest: row.points.at(-1)?.value ?? null}));
  const shown = ranked.flatMap(({row, latest}) => (latest === null ? [] : [{row, latest}]));
  return [
    ...shown.toSorted((a, b) => b.latest - a.latest).map(({row}) => row),
    ...ranked.filter(({latest}) => latest === null).map(({row}) => row)
  ];
}
