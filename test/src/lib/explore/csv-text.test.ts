import {expect, it} from "vitest";
import {csvText} from "../../../../src/lib/explore/take-away/csv-text.ts";

it("writes a table as CSV: what needs quotes gets them, a null is empty, and zero is zero", () => {
  expect(
    csvText([
      ["area", "value", "hidden"],
      ["Barking, and Dagenham", 0, null],
      ['The "old" town', 1.5, true]
    ])
  ).toBe('area,value,hidden\n"Barking, and Dagenham",0,\n"The ""old"" town",1.5,true\n');
});

it("makes no formula of a text, and leaves numbers as they are", () => {
  expect(
    csvText([
      ["name", "change"],
      ["=1+1", -3]
    ])
  ).toBe("name,change\n'=1+1,-3\n");
});
