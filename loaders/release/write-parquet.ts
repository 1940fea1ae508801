import {type DuckDBAppender, DuckDBInstance} from "@duckdb/node-api";
import type {Column} from "../contract/column.ts";

/**
 * Writes rows as one row group of SNAPPY Parquet in the order given. One thread and no time stamp, so that the
 * same rows give the same bytes; DuckDB writes it because it also settles the types and the dictionary encoding.
 * SNAPPY, because the browser's reader has no other without a package more. Bloom filters, which tell a reader what
 * row groups to pass over, are left out: there is one, and they were an eighth of the file.
 */
export async function writeParquet<Row>(
  path: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[]
): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  try {
    await connection.run(
      `CREATE TABLE release (${columns.map(({name, type}) => `${name} ${type}`).join(", ")})`
    );
    const appender = await connection.createAppender("release");
    for (const row of rows) {
      for (const {name, type} of columns) append(appender, type, row[name]);
      appender.endRow();
    }
    appender.closeSync();
    const options = [
      "FORMAT parquet",
      "COMPRESSION snappy",
      "WRITE_BLOOM_FILTER false",
      `ROW_GROUP_SIZE ${Math.max(rows.length, 2048)}`
    ];
    await connection.run(`COPY release TO '${path.replaceAll("'", "''")}' (${options.join(", ")})`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function append(appender: DuckDBAppender, type: Column<never>["type"], value: unknown): void {
  if (value === null) appender.appendNull();
  else if (type === "VARCHAR") appender.appendVarchar(String(value));
  else if (type === "INTEGER") appender.appendInteger(Number(value));
  else appender.appendDouble(Number(value));
}
