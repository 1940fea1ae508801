import {highlightPoint} from "./highlight-point.js";

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0]
};

const between = (number: number, low: number, high: number) => Math.max(low, Math.min(high, number));

/**
 * Lets the arrow keys walk the figures of the chart in `shown`: left and right along a line, up and down between
 * lines, each figure ringed on the chart and read out in the status line. The chart is one stop for the Tab key; its table has the words.
 */
export function walkFigures(shown: HTMLElement, status: HTMLElement): void {
  let table: HTMLTableElement | null = null;
  let row = 1;
  let column = 0;
  shown.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step || !(event.target instanceof Element) || !event.target.matches(".plate")) return;
    event.preventDefault();
    const current = shown.querySelector("table");
    if (current !== table) {
      // Another view was drawn: the walk starts again, before its first figure.
      table = current;
      row = 1;
      column = 0;
    }
    if (!table) return;
    row = between(row + step[0], 1, table.rows.length - 1);
    column = between(column + step[1], 1, (table.rows[0]?.cells.length ?? 2) - 1);
    const words = (line: number, place: number) => table?.rows[line]?.cells[place]?.textContent ?? "";
    highlightPoint(event.target, words(row, 0), words(0, column));
    status.textContent = `${words(row, 0)}, ${words(0, column)}: ${words(row, column)}`;
  });
}
