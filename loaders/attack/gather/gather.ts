import type {Complaint} from "../complaint.ts";
import type {Decoded} from "./decode.ts";
import {nameOf, type PrintedFigure, printedFigure} from "./printed-figure.ts";

/**
 * Collects every figure printed anywhere on the site, each once. If two places print it differently, or one hides
 * what the other shows, the attacker complains and keeps the number.
 */
export function gather(files: readonly Decoded[]): {figures: PrintedFigure[]; complaints: Complaint[]} {
  const figures = new Map<string, PrintedFigure>();
  const complaints: Complaint[] = [];
  for (const {path, records} of files)
    for (const record of records) {
      const figure = printedFigure(record);
      if (!figure) continue;
      const key = [nameOf(figure), figure.areaCode, figure.basis, figure.source].join("|");
      const known = figures.get(key);
      if (!known) figures.set(key, figure);
      else {
        complaints.push(...differences(known, figure, path));
        figures.set(key, known.value === null ? figure : known);
      }
      complaints.push(...besideSymbol(figure, path));
    }
  return {figures: [...figures.values()], complaints};
}

const NUMBERS = ["numerator", "denominator", "value", "lower", "upper"] as const;

function differences(one: PrintedFigure, other: PrintedFigure, path: string): Complaint[] {
  const differs = NUMBERS.some((column) => {
    const [a, b] = [one[column], other[column]];
    if (a === null || b === null) return a !== b;
    return Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(a));
  });
  if (!differs) return [];
  return [
    {
      kind: "contradiction",
      where: `${path}: ${nameOf(other)}`,
      what: "another file prints this figure differently"
    }
  ];
}

/** A hidden figure may print no number of its own: not its count, its value or its interval. */
function besideSymbol(figure: PrintedFigure, path: string): Complaint[] {
  if (figure.symbol !== "c" || NUMBERS.every((column) => figure[column] === null)) return [];
  if (figure.value === null && figure.numerator === null && figure.lower === null && figure.upper === null)
    return [];
  return [
    {
      kind: "number beside a symbol",
      where: `${path}: ${nameOf(figure)}`,
      what: "a hidden figure carries a number"
    }
  ];
}
