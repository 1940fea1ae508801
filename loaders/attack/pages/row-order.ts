import {required} from "../../contract/required.ts";
import type {Complaint} from "../complaint.ts";
import {textOf} from "../gather/text-of.ts";
import type {PageTable} from "./page-tables.ts";
import {heightOf} from "./placed.ts";

/**
 * Rows in the dictionary's order give nothing away. In any other order, such as by size, a hidden row may be where its
 * size puts it: then hidden rows must come last, in the dictionary's order among themselves.
 */
export const tellingOrder = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap(({where, rows, order, drawings}): Complaint[] => {
    const hidden = new Set(rows.filter(({figure}) => figure.symbol === "c").map(({label}) => label));
    const lists = [rows.map(({label}) => label), ...drawings.map((drawing) => labelsDown(drawing, order))];
    return lists.some((labels) => isTelling(labels, order, hidden))
      ? [{kind: "unexplained order", where, what: "a hidden row is where its size may have put it"}]
      : [];
  });

function isTelling(
  labels: readonly string[],
  order: readonly string[],
  hidden: ReadonlySet<string>
): boolean {
  if (isSorted(labels, order)) return false;
  const firstHidden = labels.findIndex((label) => hidden.has(label));
  if (firstHidden < 0) return false;
  const last = labels.slice(firstHidden);
  return !last.every((label) => hidden.has(label)) || !isSorted(last, order);
}

function isSorted(labels: readonly string[], order: readonly string[]): boolean {
  const places = labels.map((label) => order.indexOf(label));
  return places.slice(1).every((place, index) => required(places[index], "the label before") < place);
}

/** The categories named in a drawing, from top to bottom; texts without a height of their own come last. */
const labelsDown = (drawing: Element, order: readonly string[]): string[] =>
  [...drawing.querySelectorAll("text")]
    .map((text) => ({label: textOf(text).trim(), height: heightOf(text) ?? Number.MAX_VALUE}))
    .filter(({label}) => order.includes(label))
    .sort((a, b) => a.height - b.height)
    .map(({label}) => label);
