import type {ChildTable} from "./child-table.js";
import type {Chosen} from "./chosen.js";
import {type ChildCounts, countChildren} from "./count-children.js";

/** The counts drawn behind those of the choice: all children of the years chosen. */
export const wholeOf = (table: ChildTable, chosen: Chosen): ChildCounts =>
  countChildren(table, new Map([["year", chosen.get("year") ?? new Set<string>()]]));
