import {required} from "../contract/required.ts";
import type {FileCheck, FolderCheck} from "./check-folder.ts";

/** The closing summary of a check: the rows and findings of each file, totals, and the measures affected. */
export function summaryTable({files, summary}: FolderCheck): string {
  const total = cellsOf({...summary, file: summary.files === 1 ? "1 file" : `${summary.files} files`});
  const rows = files.map(cellsOf);
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...rows, total].map((cells) => required(cells[column], "a cell").length))
  );
  const lineOf = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = required(cells[column], "a cell of the summary");
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ");
  const headings = lineOf(HEADINGS);
  const rule = "-".repeat(headings.length);
  const touched = Object.entries(summary.measures);
  const measures =
    touched.length === 0
      ? "No measure is affected."
      : `Measures affected, with the number of findings: ${touched.map(([id, findings]) => `${id} ${findings}`).join(", ")}.`;
  return [headings, rule, ...rows.map(lineOf), rule, lineOf(total), "", measures].join("\n");
}

const HEADINGS = ["File", "Rows", "Errors", "Warnings", "Notes"] as const;

const cellsOf = ({file, rows, errors, warnings, notes}: FileCheck): string[] => [
  file,
  ...[rows, errors, warnings, notes].map((count) => count.toLocaleString("en-GB"))
];
