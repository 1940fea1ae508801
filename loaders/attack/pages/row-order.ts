import type {Complaint} from "../complaint.ts";
import type {PageTable} from "./page-tables.ts";

/**
 * Rows in the dictionary's order tell nothing. In any other order, by size for one, a hidden row may stand where its
 * size puts it: then hidden rows have to come last, in the dictionary's order among themselves.
 */
export const tellingOrder = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap(({where, rows, order, drawings}): Complaint[] => {
    const hidden = new Set(rows.filter(({figure}) => figure.symbol === "c").map(({label}) => label));
    const lists = [rows.map(({label}) => label), ...drawings.map((drawing) => labelsDown(drawing, order))];
    return lists.some((labels) => isTelling(labels, order, hidden))
      ? [{kind: "unexplained order", where, what: "a hidden row stands where its size may have put it"}]
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

const isSorted = (labels: readonly string[], order: readonly string[]): boolean =>
  labels.every(
    (label, index) => index === 0 || order.indexOf(labels[index - 1] ?? "") < order.indexOf(label)
  );

/** The categories named in a drawing, from top to bottom. */
const labelsDown = (drawing: Element, order: readonly string[]): string[] =>
  [...drawing.querySelectorAll("text")]
    .map((text) => ({label: (text.textContent ?? "").trim(), y: Number(text.getAttribute("y") ?? 0)}))
    .filter(({label}) => order.includes(label))
    .sort((a, b) => a.y - b.y)
    .map(({label}) => label);
