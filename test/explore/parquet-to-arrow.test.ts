import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {tableFromIPC} from "apache-arrow";
import {beforeAll, expect, test} from "vitest";
import {parquetToArrow} from "../../src/lib/database/parquet-to-arrow.ts";

const folder = mkdtempSync(join(tmpdir(), "parquet-"));

async function written(name: string, select: string): Promise<ArrayBuffer> {
  const connection = await (await DuckDBInstance.create()).connect();
  const file = join(folder, name);
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet, COMPRESSION snappy)`);
  return new Uint8Array(readFileSync(file)).buffer;
}

let bytes: ArrayBuffer;
beforeAll(async () => {
  bytes = await written(
    "measures.parquet",
    "SELECT * FROM (VALUES ('Füße', 7::INTEGER, 0.5::DOUBLE), ('', NULL, NULL), (NULL, -1, 1e9)) AS t(words, whole, real)"
  );
});

test("words, whole numbers and reals come through, and what is null stays null", async () => {
  const table = tableFromIPC(await parquetToArrow(bytes));
  expect(table.toArray().map((row) => row.toJSON())).toEqual([
    {words: "Füße", whole: 7, real: 0.5},
    {words: "", whole: null, real: null},
    {words: null, whole: -1, real: 1e9}
  ]);
});

test("a column of any other type is refused by name", async () => {
  const wide = await written("wide.parquet", "SELECT 1::BIGINT AS children");
  await expect(parquetToArrow(wide)).rejects.toThrow("column children is of type INT64");
});
