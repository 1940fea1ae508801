import {describe, expect, test} from "vitest";
import type {Manifest, MeasureRow} from "../../../loaders/release/contract.ts";
import {smallRevisions} from "../../../loaders/release/diff/small-revisions.ts";
import {ownCount, words} from "../hand-made.ts";

const release = (measures: readonly MeasureRow[]) => ({
  measures,
  comparisons: [],
  catalogue: {
    measures: [
      words("uasc", "Unaccompanied children"),
      {...words("reviews-held", "Reviews"), counts: "meetings"} as const
    ],
    breakdowns: []
  },
  manifest: {release: "2018-19.1"} as Manifest
});

const girls = (count: number, measure = "uasc") =>
  ownCount(measure, count, {breakdown: "sex", category: "female"});

const found = (before: MeasureRow, after: MeasureRow) =>
  smallRevisions(release([before]), release([after]), 5).map(({code, rows, measures}) => ({
    code,
    rows,
    measures
  }));

describe("two releases subtracted", () => {
  test("tell of a single girl who came late: a warning", () =>
    expect(found(girls(12), girls(13))).toEqual([{code: "small-revision", rows: 1, measures: ["uasc"]}]));

  test("tell as much of one who should not have been counted", () =>
    expect(found(girls(13), girls(12))).toHaveLength(1));

  test.each([
    ["six at once are no handful", girls(12), girls(18)],
    ["a total has no groups to read off", ownCount("uasc", 30), ownCount("uasc", 31)],
    ["a meeting is no child", girls(90, "reviews-held"), girls(91, "reviews-held")],
    ["nothing changed", girls(12), girls(12)],
    [
      "what is hidden in one cannot be subtracted",
      girls(12),
      {...girls(0), numerator: null, value: null, symbol: "c" as const}
    ]
  ])("%s", (_, before, after) => expect(found(before, after)).toEqual([]));
});
