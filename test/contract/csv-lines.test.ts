import {describe, expect, it} from "vitest";
import {csvLine, csvLines} from "../../loaders/contract/csv-lines.ts";

describe("a record of CSV", () => {
  it.each([
    [["2018/19", "31 March", "5"], "2018/19,31 March,5"],
    [["", "x", ""], ",x,"],
    [["Southend-on-Sea, City of"], '"Southend-on-Sea, City of"'],
    [['the "LAIT"'], '"the ""LAIT"""'],
    [["two\nlines", "two\rlines"], '"two\nlines","two\rlines"'],
    [[" spaces stay ", "'"], " spaces stay ,'"]
  ])("of %j is %s", (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it("ends with a line feed, as does the last", () => {
    expect(csvLines([["a"], ["1, 2"]])).toBe('a\n"1, 2"\n');
  });
});
