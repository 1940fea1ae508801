import {required} from "../../../contract/required.js";
import {HIDDEN_REASON} from "./hidden-reason.js";
import {highlightPoint} from "./highlight-point.js";

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0]
};

const HIDDEN = "[c]";

const between = (number: number, low: number, high: number) => Math.max(low, Math.min(high, number));

/**
 * Lets the arrow keys walk the figures of the chart in `shown`: left and right along a line, up and down between lines.
 * Each figure is ringed on the chart and read out in the status line, in the words of the table. Enter opens the reason
 * why one is hidden. The chart is one stop for the Tab key.
 */
export function walkFigures(shown: HTMLElement, status: HTMLElement): void {
  let table: HTMLTableElement | null = null;
  let row = 1;
  let column = 0;
  let figure = "";
  shown.addEventListener("keydown", (event) => {
    if (!(event.target instanceof Element) || !event.target.matches(".plate")) return;
    const reason = document.getElementById(HIDDEN_REASON);
    if (event.key === "Enter" && figure === HIDDEN) reason?.showPopover();
    const step = steps[event.key];
    if (!step) return;
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
    column = between(
      column + step[1],
      1,
      required(table.rows[0], "the head of the view's table").cells.length - 1
    );
    const {rows} = table;
    const words = (line: number, place: number) =>
      required(rows[line]?.cells[place], `cell ${place} of line ${line} in the table of the view`)
        .textContent;
    figure = words(row, column);
    highlightPoint(event.target, words(row, 0), words(0, column));
    const why = figure === HIDDEN ? ", hidden to protect children. Press Enter for the reason." : "";
    status.textContent = `${words(row, 0)}, ${words(0, column)}: ${figure}${why}`;
  });
}
