import type {FileCheck, FolderCheck} from "./check-folder.ts";

/** The closing summary of a check: files with their rows and findings, totals, and the measures touched. */
export function summaryTable({files, summary}: FolderCheck): string {
  const total = {...summary, file: summary.files === 1 ? "1 file" : `${summary.files} files`};
  const table = [HEADINGS, ...files.map(cellsOf), cellsOf(total)];
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
      )
      .join("  ")
  );
  const rule = "-".repeat(lines[0]?.length ?? 0);
  const touched = Object.entries(summary.measures);
  const measures =
    touched.length === 0
      ? "No measure is touched."
      : `Measures touched, with how many findings: ${touched.map(([id, findings]) => `${id} ${findings}`).join(", ")}.`;
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1), "", measures].join("\n");
}

const HEADINGS = ["File", "Rows", "Errors", "Warnings", "Notes"];

const cellsOf = ({file, rows, errors, warnings, notes}: FileCheck): string[] => [
  file,
  ...[rows, errors, warnings, notes].map((count) => count.toLocaleString("en-GB"))
];
