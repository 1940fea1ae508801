import type {View} from "../views/view.js";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The status line: what is shown, how many figures, how many are hidden, and what in the address was ignored. */
export function statusOf(view: View | null, ignored: readonly string[]): string {
  if (!view) return ["This release has no figure for this choice.", ...ignored].join(" ");
  const cells = view.table.rows.flatMap((row) => row.cells.slice(1));
  const hidden = cells.filter((cell) => cell === "[c]").length;
  const absent = cells.filter((cell) => cell === "[x]").length;
  const counts = [
    plural(cells.length, "figure"),
    hidden === 0 ? "none hidden" : `${hidden} hidden to protect children`,
    ...(absent > 0 ? [`${absent} not available`] : [])
  ];
  return [`Showing ${view.title}: ${counts.join(", ")}.`, ...view.notes, ...ignored].join(" ");
}
