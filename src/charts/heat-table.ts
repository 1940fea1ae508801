import {piecesWithMarks} from "../words/provenance-mark.js";
import type {ChartPoint, ChartUnit} from "./chart-point.js";
import {formatPoint} from "./format-value.js";

export interface HeatTableData extends ChartUnit {
  readonly caption: string;
  /** What the rows are: `Placement`. Heads the first column. */
  readonly rowsAre: string;
  readonly columns: readonly string[];
  /** A row's cells in the order of the columns. Totals are rows and columns like any other, released, marked `total`. */
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly ChartPoint[];
    readonly total?: boolean;
  }[];
  /** True when the last column holds totals: it is set apart and not shaded. */
  readonly lastColumnIsTotal?: boolean;
}

/** Four steps of shade, by share of the largest released cell. Zero has none, so that it looks like a zero. */
function step(value: number, largest: number): number {
  return value === 0 || largest === 0 ? 0 : Math.min(4, Math.floor((4 * value) / largest) + 1);
}

/**
 * A two-way table as a real HTML table with a number in every cell, shaded by size. A hidden cell says `[c]`, is hatched by
 * its class, and has no effect on the shading of the others.
 */
export function heatTable(
  data: HeatTableData,
  {document: given}: {document?: Document} = {}
): HTMLTableElement {
  const page = given ?? document;
  const element = (name: string, text = "") => {
    const made = page.createElement(name);
    made.textContent = text;
    return made;
  };
  /** A piece of a cell's text; a mark of where the figure comes from has words for screen readers. */
  const written = (piece: string, meaning: string | null) => {
    if (meaning === null) return piece;
    const mark = element("span", piece);
    mark.setAttribute("class", "known");
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", meaning);
    return mark;
  };
  const inside = (index: number) => !(data.lastColumnIsTotal && index === data.columns.length - 1);
  const largest = Math.max(
    0,
    ...data.rows
      .filter((row) => !row.total)
      .flatMap((row) => row.cells.filter((_, index) => inside(index)))
      .flatMap(({value}) => (value === null ? [] : [value]))
  );
  const table = element("table") as HTMLTableElement;
  table.setAttribute("class", "heat");
  table.append(element("caption", data.caption));
  const head = element("tr");
  for (const name of [data.rowsAre, ...data.columns]) {
    const cell = element("th", name);
    cell.setAttribute("scope", "col");
    head.append(cell);
  }
  const thead = element("thead");
  thead.append(head);
  const tbody = element("tbody");
  for (const row of data.rows) {
    const line = element("tr");
    if (row.total) line.setAttribute("class", "total");
    const name = element("th", row.label);
    name.setAttribute("scope", "row");
    line.append(name);
    row.cells.forEach((cell, index) => {
      const box = element("td");
      for (const {piece, meaning} of piecesWithMarks(formatPoint(cell, data)))
        box.append(written(piece, meaning));
      const shade =
        row.total || !inside(index)
          ? "total"
          : cell.value === null
            ? cell.symbol === "c"
              ? "hidden"
              : "absent"
            : `h${step(cell.value, largest)}`;
      box.setAttribute("class", shade);
      line.append(box);
    });
    tbody.append(line);
  }
  table.append(thead, tbody);
  return table;
}
