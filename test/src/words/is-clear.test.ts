import {describe, expect, it} from "vitest";
import {isClear} from "../../../src/words/is-clear.ts";
import {isJudged} from "../../../src/words/judged-comparison.ts";
import {isShown, rowsShown} from "../../../src/words/shown-figure.ts";
import {comparison, figure, hidden} from "../lib/hand-made.ts";

describe("a change among many", () => {
  it("is clear where the release says higher or lower, and nowhere else", () => {
    const verdicts = [
      "higher",
      "lower",
      "no clear difference",
      "same",
      "not comparable",
      "not available"
    ] as const;
    expect(verdicts.filter((verdict) => isClear({verdict}))).toEqual(["higher", "lower"]);
  });

  it("is judged only where both figures and the interval of their difference are known", () => {
    const judged = {their_value: 20, difference: 27, lower: 11, upper: 44, q_value: 0.01};
    expect(isJudged(comparison(figure(), judged))).toBe(true);
    for (const column of Object.keys(judged))
      expect(isJudged(comparison(figure(), {...judged, [column]: null})), column).toBe(false);
  });
});

describe("a figure that is shown", () => {
  it("has a value: zero is one, hidden and missing are not", () => {
    const rows = [figure({value: 0}), hidden(), null].map((row) => ({figure: row}));
    expect(rows.map((row) => isShown(row.figure))).toEqual([true, false, false]);
    expect(rowsShown(rows)).toEqual([rows[0]]);
  });
});
