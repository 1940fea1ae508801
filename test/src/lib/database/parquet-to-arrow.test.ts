import {tableFromIPC} from "apache-arrow";
import {parquetWriteBuffer} from "hyparquet-writer";
import {expect, test} from "vitest";
import {parquetToArrow} from "../../../../src/lib/database/parquet-to-arrow.ts";

test("words, whole numbers and reals come through, and what is null stays null", async () => {
  const file = parquetWriteBuffer({
    columnData: [
      {name: "words", type: "STRING", data: ["Füße", "", null], nullable: true},
      {name: "whole", type: "INT32", data: [7, null, -1], nullable: true},
      {name: "real", type: "DOUBLE", data: [0.5, null, 1e9], nullable: true}
    ]
  });
  const table = tableFromIPC(await parquetToArrow(file));
  expect(table.toArray().map((row) => row.toJSON())).toEqual([
    {words: "Füße", whole: 7, real: 0.5},
    {words: "", whole: null, real: null},
    {words: null, whole: -1, real: 1e9}
  ]);
});

test("a column of any other type is refused by name", async () => {
  const wide = parquetWriteBuffer({columnData: [{name: "children", type: "INT64", data: [1n]}]});
  await expect(parquetToArrow(wide)).rejects.toThrow("column children is of type INT64");
});
