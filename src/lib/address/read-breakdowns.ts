import {listText} from "../../words/list-text.js";
import type {Choices} from "./choices.js";
import type {OfferedMeasure} from "./offer.js";

/**
 * Reads the breakdowns of an address. A breakdown is used only where a measure that was asked for has that table. Two keep
 * the order in which they were asked for. What no measure has gets a sentence in `ignored`.
 */
export function readBreakdowns(
  query: URLSearchParams,
  measures: readonly OfferedMeasure[],
  ignored: string[]
): Pick<Choices, "by" | "across"> {
  const first = query.get("by") || null;
  const second = query.get("across") || null;
  const has = (...wanted: string[]) => measures.some(({tables}) => tableOf(tables, wanted) !== undefined);
  const names = listText(measures.map(({name}) => name));
  const are = measures.length === 1 ? "is" : "are";
  if (first && second && first !== second && has(first, second)) return {by: first, across: second};
  if (second && first !== second)
    ignored.push(`${names} ${are} not published by “${first ?? "nothing"}” and “${second}” together.`);
  if (first && has(first)) return {by: first, across: null};
  if (first)
    ignored.push(
      `${names} ${are} not published by “${first}”, so ${are === "is" ? "it is" : "they are"} shown in total.`
    );
  return {by: null, across: null};
}

/** The published table with exactly these breakdowns, in the order in which it is published; undefined for none. */
export const tableOf = (
  tables: OfferedMeasure["tables"],
  wanted: readonly string[]
): readonly string[] | undefined =>
  tables.find((table) => table.length === wanted.length && table.every((one) => wanted.includes(one)));
