import type {Complaint} from "../complaint.ts";
import {nameOf} from "../gather/printed-figure.ts";
import {textOf} from "../gather/text-of.ts";
import type {PageRow, PageTable} from "./page-tables.ts";

/** Pages must print and draw the numbers of the release, and none for a figure that it hides. */
export const contradictoryPages = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap((table) => [...table.rows.flatMap(contradictoryRow), ...drawnHidden(table)]);

function contradictoryRow({where, figure, cells}: PageRow): Complaint[] {
  const place = `${where}: ${nameOf(figure)}`;
  if (figure.symbol === "c")
    return cells.some(({words}) => /\d/.test(words))
      ? [{kind: "number beside a symbol", where: place, what: "a page prints a number for a hidden figure"}]
      : [];
  const agree = (column: string, number: number | null) =>
    cells
      .filter(({head}) => head === column)
      .map(({words}) => numberOf(words))
      .every((printed) => printed === null || number === null || printed === number);
  return agree("Count", figure.numerator) && agree("Of", figure.denominator)
    ? []
    : [{kind: "contradiction", where: place, what: "a page prints a different number than the release"}];
}

/** `1,234` as a number; null for words, symbols and ranges. */
const numberOf = (cell: string): number | null =>
  /^\d{1,3}(,?\d{3})*$/.test(cell) ? Number(cell.replaceAll(",", "")) : null;

/**
 * A drawing of categories may have at most one bar and one dot for each category that is shown, and no number that is
 * not in the words around it.
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
    const labels = [...drawing.querySelectorAll("text, title")].map(textOf);
    return labels.flatMap(numbersIn).every((number) => known.has(number))
      ? []
      : [{kind: "hidden figure drawn", where, what: "the drawing holds a number that its table does not"}];
  });
}

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number);
