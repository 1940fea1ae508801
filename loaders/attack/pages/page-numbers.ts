import type {Complaint} from "../complaint.ts";
import {nameOf} from "../gather/printed-figure.ts";
import type {PageRow, PageTable} from "./page-tables.ts";

/** What the pages print and draw of a figure must be what the release prints, and nothing of what it hides. */
export const contradictoryPages = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap((table) => [...table.rows.flatMap(contradictoryRow), ...drawnHidden(table)]);

function contradictoryRow({where, figure, cells}: PageRow): Complaint[] {
  const place = `${where}: ${nameOf(figure)}`;
  if (figure.symbol === "c")
    return [...cells.values()].some((cell) => /\d/.test(cell))
      ? [{kind: "number beside a symbol", where: place, what: "a page prints a number for a hidden figure"}]
      : [];
  const agrees = (head: string, number: number | null) => {
    const printed = numberOf(cells.get(head) ?? "");
    return printed === null || number === null || printed === number;
  };
  return agrees("Count", figure.numerator) && agrees("Of", figure.denominator)
    ? []
    : [{kind: "contradiction", where: place, what: "a page prints another number than the release"}];
}

/** `1,234` as a number; null for words, symbols and ranges. */
const numberOf = (cell: string): number | null =>
  /^\d{1,3}(,?\d{3})*$/.test(cell) ? Number(cell.replaceAll(",", "")) : null;

/**
 * A drawing of categories has at most one bar and one dot for each that is shown, and no number in it that is not
 * in the words around it.
 */
function drawnHidden({where, rows, drawings, total, words}: PageTable): Complaint[] {
  const shown = rows.filter(({figure}) => figure.symbol !== "c").length;
  if (shown === rows.length) return [];
  const ofTotal = [0, 1, 2].flatMap((decimals) => total?.value?.toFixed(decimals) ?? []);
  const known = new Set([...numbersIn(words), ...ofTotal]);
  return drawings.flatMap((drawing): Complaint[] => {
    const marks = ["rect", "circle"].map((mark) => drawing.querySelectorAll(mark).length);
    if (marks.some((count) => count > shown))
      return [
        {kind: "hidden figure drawn", where, what: "the drawing has more marks than figures are shown"}
      ];
    const labels = [...drawing.querySelectorAll("text, title")].map((label) => label.textContent ?? "");
    return labels.flatMap(numbersIn).every((number) => known.has(number))
      ? []
      : [{kind: "hidden figure drawn", where, what: "the drawing holds a number that its table does not"}];
  });
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
