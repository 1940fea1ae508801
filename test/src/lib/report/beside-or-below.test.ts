import {describe, expect, it} from "vitest";
import type {NoteRow} from "../../../../loaders/contract/release.ts";
import {besideOrBelow} from "../../../../src/lib/report/beside-or-below.ts";

const note = (sentence: string): NoteRow => ({
  id: "a",
  measures: [],
  timePeriod: null,
  heading: "One figure, two values",
  sentence,
  ask: null
});
const words = (count: number) => "seven w ".repeat(count);

describe("a note of the checks in the report", () => {
  it("stands in the margin where its paragraph is about as tall", () => {
    expect(besideOrBelow(note(words(10)), words(40), false)).toBe("aside");
  });

  it("stands below where it would leave a hole in the column", () => {
    expect(besideOrBelow(note(words(40)), words(20), false)).toBe("below");
  });

  it("may run on beside a paragraph that follows", () => {
    expect(besideOrBelow(note(words(20)), words(20), false)).toBe("below");
    expect(besideOrBelow(note(words(20)), words(20), true)).toBe("aside");
  });
});
