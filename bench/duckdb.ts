import {createRequire} from "node:module";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/blocking";
import {parquetToArrow} from "../src/lib/database/parquet-to-arrow.ts";

/** A row of an answer: text, numbers and nulls by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** DuckDB in this process: the engine of the pages, without a browser. It reads CSV files of the disk by itself. */
export interface DuckDB {
  /** Makes a table of a Parquet file (bytes). */
  readonly load: (table: string, file: Uint8Array) => Promise<void>;
  readonly query: (sql: string) => readonly Row[];
}

/** Starts the engine, without a table. */
export async function startDuckDB(): Promise<DuckDB> {
  const {resolve} = createRequire(import.meta.url);
  const bundle = (kind: string) => ({
    mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
    mainWorker: ""
  });
  const engine = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate();
  engine.open({path: ":memory:", query: {castBigIntToDouble: true, castDecimalToDouble: true}});
  const connection = engine.connect();
  return {
    async load(name, file) {
      connection.insertArrowFromIPCStream(await parquetToArrow(new Uint8Array(file).buffer), {
        name,
        create: true
      });
    },
    query: (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON() as Row)
  };
}
