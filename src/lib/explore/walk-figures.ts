import type {View} from "./view.js";

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0]
};

const between = (number: number, count: number) => Math.max(0, Math.min(count - 1, number));

/**
 * Lets the arrow keys walk the figures of a chart: left and right along a line, up and down between lines, each
 * figure read out in the status line. The chart is one stop for the Tab key.
 */
export function walkFigures(shown: HTMLElement, view: View | null, status: HTMLElement): void {
  const plate = shown.querySelector<HTMLElement>(".plate");
  if (!plate || !view) return;
  const {columns, rows} = view.table;
  let row = 0;
  let column = 0;
  plate.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    row = between(row + step[0], rows.length);
    // The first cell is the row's name; before the first step the walk stands on it.
    column = Math.max(1, between(column + step[1], columns.length));
    const cells = rows[row]?.cells ?? [];
    status.textContent = `${cells[0]}, ${columns[column]}: ${cells[column]}`;
  });
}
