import {expect, test} from "vitest";
import {EVERYBODY, isInPart} from "../../loaders/read/child-part.ts";

const PARTS = [0, 1, 2].map((part) => ({part, of: 3}));

test("a child is in one part, wherever its id stands and whatever blanks are around it", () => {
  for (const child of ["0005976191f58020", "A1", "A2"]) {
    const row = `x, ${child} ,01/04/2018`;
    const alone = PARTS.map((part) => isInPart(part, child));
    expect(alone.filter(Boolean)).toHaveLength(1);
    expect(PARTS.map((part) => isInPart(part, row, 2, row.indexOf(",", 2)))).toEqual(alone);
  }
});

test("ids in sequence are spread evenly", () => {
  const ids = Array.from({length: 3000}, (_, index) => `child ${index}`);
  for (const part of PARTS) {
    const share = ids.filter((id) => isInPart(part, id)).length / ids.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  }
});

test("a row about no child is in the first part, and everybody has all rows", () => {
  expect(PARTS.map((part) => isInPart(part, undefined))).toEqual([true, false, false]);
  expect([isInPart(EVERYBODY, undefined), isInPart(EVERYBODY, "A1")]).toEqual([true, true]);
});
