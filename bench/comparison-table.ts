import {type Comparison, figureOf} from "./results.ts";
import {ratio, written} from "./written.ts";

/** A comparison as a Markdown table: each figure, and beside it how many times the base row's it is. */
export function comparisonTable(comparison: Comparison): string {
  const {columns, rows, base} = comparison;
  const header = ["", ...columns.map(({label}) => label)];
  const lines = rows.map(({name, figures}) => [
    name === base ? `**${name}**` : name,
    ...columns.map(({id, unit}) => {
      const value = figures[id] ?? null;
      if (value === null) return "–";
      const times = base === null || name === base ? "" : ratio(value, figureOf(comparison, base, id));
      return times === "" ? written(value, unit) : `${written(value, unit)} (${times})`;
    })
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((cells) => cells[column]?.length ?? 0), 3)
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(header), rule, ...lines.map(line)].join("\n");
}
