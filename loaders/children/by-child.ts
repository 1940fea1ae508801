import {groupedBy} from "../collections/grouped-by.ts";

/** Rows of each child, in the order they came in. */
export const byChild = <Row extends {readonly child: string}>(
  rows: readonly Row[]
): ReadonlyMap<string, readonly Row[]> => groupedBy(rows, ({child}) => child);
