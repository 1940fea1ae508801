import {describe, expect, it} from "vitest";
import {columnsOf} from "../../../../loaders/contract/column.ts";
import {readRows} from "../../../../src/lib/release/read-rows.ts";

interface Row {
  readonly area: string;
  readonly value: number | null;
  readonly category_2: string | null;
}

const COLUMNS = columnsOf<Row>({
  area: {type: "VARCHAR", label: "Area"},
  value: {type: "DOUBLE", label: "Value", mayBeNull: true},
  category_2: {type: "VARCHAR", label: "Second category", mayBeNull: true}
});

describe("the rows of a file of the release", () => {
  it("are read by their columns: a hidden number is null, a zero is zero, an empty word is null where it may be", () => {
    const csv =
      '\ufeffarea,value,category_2\n"Barking, and Dagenham",0,male\nBexley,c,\nBexley,-1.5,female\n';
    expect(readRows(csv, COLUMNS)).toEqual([
      {area: "Barking, and Dagenham", value: 0, category_2: "male"},
      {area: "Bexley", value: null, category_2: null},
      {area: "Bexley", value: -1.5, category_2: "female"}
    ]);
  });

  it("are refused where a column is not described or a cell is missing", () => {
    expect(() => readRows("area,size\nBexley,1\n", COLUMNS)).toThrow("a description of the column size");
    expect(() => readRows("area,value,category_2\nBexley,1\n", COLUMNS)).toThrow("a cell for every column");
  });
});
