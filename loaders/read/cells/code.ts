import type {CodeList} from "../../contract/codes/code-list.ts";
import type {Column} from "../layout/column.ts";
import {oneOf} from "./one-of.ts";

/** A code of a statutory list, kept as the code itself. */
export function code<L extends CodeList>(header: string, list: L): Column<keyof L & string> {
  const spellings = Object.entries(list).map(([means, {firstYear, lastYear}]) => [
    means,
    {means: means as keyof L & string, firstYear, lastYear}
  ]);
  return oneOf(header, Object.fromEntries(spellings));
}
