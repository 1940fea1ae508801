import {expect, test} from "vitest";
import {partOfLine, partOfRecord} from "../../loaders/read/child-part.ts";

test("a child is in one part, wherever its id stands and whatever blanks are around it", () => {
  for (const child of ["0005976191f58020", "A1", "A2"]) {
    const part = partOfRecord(3, child);
    const lines = `A3, ${child} ,01/04/2018\n ${child}`;
    const end = lines.indexOf("\n");
    expect(partOfLine(3, 1, lines, 0, end, ",")).toBe(part);
    expect(partOfLine(3, 0, lines, end + 1, lines.length, ",")).toBe(part);
  }
});

test("ids in sequence are spread evenly", () => {
  const parts = Array.from({length: 3000}, (_, index) => partOfRecord(3, `child ${index}`));
  for (const part of [0, 1, 2]) {
    const share = parts.filter((each) => each === part).length / parts.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  }
});

test("a row about no child is in the first part", () => {
  expect(partOfRecord(3, undefined)).toBe(0);
  expect(partOfLine(3, -1, "2018/19,12", 0, 10, ",")).toBe(0);
});
