import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {beforeAll, describe, expect, test} from "vitest";
import {type DuckDB, startDuckDB} from "../../bench/duckdb.ts";
import {CHILD_COLUMNS} from "../../loaders/contract/child-columns.ts";
import type {Column} from "../../loaders/contract/column.ts";
import {COMPARISONS_COLUMNS} from "../../loaders/contract/comparisons-columns.ts";
import {MEASURES_COLUMNS} from "../../loaders/contract/measures-columns.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {parquetFile} from "../../loaders/release/parquet-file.ts";
import {releasedInMemory} from "../make/released-in-memory.ts";
import {ownCount, ownRow} from "./hand-made.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What Parquet calls the three types of a release. */
const PHYSICAL = {VARCHAR: "BYTE_ARRAY", INTEGER: "INT32", DOUBLE: "DOUBLE"} as const;

const schemaOf = (file: Uint8Array) =>
  parquetMetadata(file.slice().buffer)
    .schema.slice(1)
    .map(({name, type, converted_type, repetition_type}) => ({name, type, converted_type, repetition_type}));

let engine: DuckDB;
beforeAll(async () => {
  engine = await startDuckDB();
});

/** The rows as both readers give them: hyparquet, and the engine of the pages with its own names for the types. */
async function readBy(table: string, file: Uint8Array) {
  await engine.load(table, file);
  const types = engine.query(
    `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`
  );
  return {
    byHyparquet: (await parquetReadObjects({file: file.slice().buffer})) as Rows,
    byEngine: engine.query(`SELECT * FROM ${table}`),
    types: types.map(({column_name, data_type}) => [column_name, data_type])
  };
}

test("nulls, empty words, signs and the largest and smallest numbers come back as they were", async () => {
  const rows = [
    ownCount("children-looked-after", 293),
    ownRow({symbol: "c", source: "“Füße” — \u{1F600}, c'est dit"}),
    ownRow({numerator: 2_147_483_647, denominator: 0, value: 0.1 + 0.2, lower: -1e-9, upper: 1e300}),
    ownRow({breakdown_2: "", category_2: null, numerator: -2_147_483_648})
  ];
  const {byHyparquet, byEngine, types} = await readBy("hand_made", parquetFile(MEASURES_COLUMNS, rows));
  const named = (row: object) =>
    Object.fromEntries(MEASURES_COLUMNS.map(({name}) => [name, row[name as keyof typeof row] ?? null]));
  expect(byHyparquet).toEqual(rows.map(named));
  expect(byEngine).toEqual(rows.map(named));
  expect(types).toEqual(MEASURES_COLUMNS.map(({name, type}) => [name, type]));
});

test("a number that does not fit its column stops the release instead of being cut", () => {
  expect(() => parquetFile(MEASURES_COLUMNS, [ownRow({numerator: 2 ** 31})])).toThrow();
  expect(() => parquetFile(MEASURES_COLUMNS, [ownRow({numerator: 1.5})])).toThrow();
});

describe("every Parquet file of a release", () => {
  let made: Awaited<ReturnType<typeof releasedInMemory>>;
  beforeAll(async () => {
    made = await releasedInMemory(diskFolder("data"), {edition: "restricted"});
  });

  const files = [
    ["measures.parquet", MEASURES_COLUMNS, "measures"],
    ["comparisons.parquet", COMPARISONS_COLUMNS, "comparisons"],
    ["children.parquet", CHILD_COLUMNS, "children"]
  ] as const satisfies readonly (readonly [string, readonly Column<never>[], string])[];

  test.each(files)(
    "%s has the columns of the contract, and its rows to both readers",
    async (name, columns, part) => {
      const file = made.files.get(name) ?? new Uint8Array();
      const rows: Rows = Object.entries(made.contents).flatMap(([key, value]) => (key === part ? value : []));
      expect(rows.length).toBeGreaterThan(20);
      expect(schemaOf(file)).toEqual(
        columns.map(({name: column, type}) => ({
          name: column,
          type: PHYSICAL[type],
          converted_type: type === "VARCHAR" ? "UTF8" : undefined,
          repetition_type: "OPTIONAL"
        }))
      );
      const {byHyparquet, byEngine, types} = await readBy(part, file);
      expect(types).toEqual(columns.map(({name: column, type}) => [column, type]));
      expect(byHyparquet).toEqual(rows);
      expect(byEngine).toEqual(rows);
    }
  );

  test("is empty where there is no row, and says its columns all the same", async () => {
    const {byHyparquet, byEngine, types} = await readBy("nobody", parquetFile(CHILD_COLUMNS, []));
    expect([byHyparquet, byEngine]).toEqual([[], []]);
    expect(types).toHaveLength(CHILD_COLUMNS.length);
  });
});
