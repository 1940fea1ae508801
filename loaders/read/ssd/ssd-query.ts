import {SSD_TABLES, type SsdTable} from "./ssd-tables.ts";

/** The columns that are read of a table of the dataset. */
export const ssdColumns = (table: SsdTable): readonly string[] =>
  Object.values(SSD_TABLES[table]).map(({column}) => column);

/**
 * The query that reads a table of the dataset, every cell as text. It only selects.
 *
 * @param columns Those that are read, as the database spells them.
 */
export const ssdQuery = (schema: string, table: string, columns: readonly string[]): string =>
  `SELECT ${columns.map((column) => `${quoted(column)}::text`).join(", ")} FROM ${quoted(schema)}.${quoted(table)}`;

/** A name in SQL. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
