import type * as duckdb from "@duckdb/duckdb-wasm";
import {makeData, makeVector, Table, tableToIPC, Uint8} from "apache-arrow";
import {startDuckdb} from "../../browser/start-duckdb.ts";
import {NAMES} from "./children-as-objects.ts";
import {fetchChildren} from "./engine.ts";

/** DuckDB-WASM with the children in the table `children`. */
export async function childrenInDuckdb(): Promise<{
  readonly db: duckdb.AsyncDuckDB;
  readonly connection: duckdb.AsyncDuckDBConnection;
}> {
  const [db, columns] = await Promise.all([startDuckdb(), fetchChildren()]);
  const connection = await db.connect();
  const vectors = NAMES.map((name, view) => {
    const data = columns[view] ?? new Uint8Array();
    return [name, makeVector(makeData({type: new Uint8(), length: data.length, data}))] as const;
  });
  const stream = tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
  await connection.insertArrowFromIPCStream(stream, {name: "children", create: true});
  return {db, connection};
}
