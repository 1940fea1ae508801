import {text} from "../cells/text.ts";
import {orAbsent} from "../layout/column.ts";
import type {AnyLayout} from "../layout/layout.ts";
import {ssdReviews} from "./ssd-reviews.ts";
import {SSD_TABLES, type SsdColumn, type SsdTable} from "./ssd-tables.ts";

/** The tables of the dataset as a council exports them, to be recognised by their columns. */
export const SSD_LAYOUTS: readonly AnyLayout[] = Object.entries<Readonly<Record<string, SsdColumn>>>(
  SSD_TABLES
).map(([name, columns]) => ({
  name,
  measures: ssdReviews.measures,
  columns: Object.fromEntries(
    Object.entries(columns).map(([field, {column, mayBeAbsent}]) => [
      field,
      mayBeAbsent ? orAbsent(text(column)) : text(column)
    ])
  )
}));

/** Is this the layout of a table of the dataset? */
export const isOf = (layout: AnyLayout, table: SsdTable): boolean => layout.name === table;
