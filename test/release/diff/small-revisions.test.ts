import {describe, expect, test} from "vitest";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {Manifest, MeasureRow} from "../../../loaders/contract/release.ts";
import {releaseChanges} from "../../../loaders/release/diff/release-changes.ts";
import {isSmallRevision, smallRevisions} from "../../../loaders/release/diff/small-revisions.ts";
import {ownCount, words} from "../hand-made.ts";

const release = (measures: readonly MeasureRow[]) => ({
  measures,
  comparisons: [],
  catalogue: {
    measures: [
      words("uasc", "Unaccompanied children"),
      words("started", "Children who came into care"),
      {...words("reviews-held", "Reviews"), counts: "meetings"} as const
    ],
    breakdowns: []
  },
  manifest: {
    release: "2018-19.1",
    reportingYears: ["2018/19"],
    switches: {},
    software: {}
  } as unknown as Manifest
});

const girls = (count: number, measure: MeasureId = "uasc") =>
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

  test("are not listed for readers, only counted", () => {
    const [before, now] = [
      release([girls(12), girls(40, "started")]),
      release([girls(13), girls(50, "started")])
    ];
    const {figures, withheld} = releaseChanges(before, now, [], isSmallRevision(now, 5));
    expect(figures.map(({measure}) => measure)).toEqual(["started"]);
    expect(withheld).toEqual([{measure: "uasc", figures: 1}]);
  });

  test("tell as much by the whole that a share is of", () => {
    const share = (of: number) => ({...girls(20), denominator: of, unit: "%", value: (100 * 20) / of});
    expect(found(share(60), share(61))).toHaveLength(1);
  });

  test.each([
    ["six at once are no handful", girls(12), girls(18)],
    ["a total has no groups to read off", ownCount("uasc", 30), ownCount("uasc", 31)],
    ["a meeting is no child", girls(90, "reviews-held"), girls(91, "reviews-held")],
    ["nothing changed", girls(12), girls(12)],
    [
      "the total beside it is another, the girls are the same",
      {...girls(12), denominator: 30},
      {...girls(12), denominator: 31}
    ],
    [
      "what is hidden in one cannot be subtracted",
      girls(12),
      {...girls(0), numerator: null, value: null, symbol: "c" as const}
    ]
  ])("%s", (_, before, after) => expect(found(before, after)).toEqual([]));
});
