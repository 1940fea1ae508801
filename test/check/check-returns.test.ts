import {describe, expect, it} from "vitest";
import {checkReturns} from "../../loaders/check/check-returns.ts";
import {aReturn, NO_LOGS} from "./a-return.ts";

describe("checkReturns", () => {
  it("finds nothing in a return in which everything is right", () => {
    const returns = aReturn({
      header: [{}],
      episodes: [{}],
      reviews: [{}],
      health: [{}],
      missing: [{}]
    });
    expect(checkReturns(returns, NO_LOGS)).toEqual([]);
  });

  it("finds nothing in an empty return", () => {
    expect(checkReturns(aReturn({header: []}), NO_LOGS)).toEqual([]);
  });

  it("makes one finding of a rule and file, at its first line, and counts the rows", () => {
    const returns = aReturn({
      header: [{child: "c1"}, {child: "c2"}, {child: "c3"}],
      episodes: [{child: "c1"}, {child: "c2", distanceMiles: 400}, {child: "c3", distanceMiles: 351}]
    });
    const positionOf = (file: string, column: string) =>
      file.endsWith("episodes.csv") && column === "PL_DISTANCE" ? 11 : null;
    expect(checkReturns(returns, NO_LOGS, positionOf)).toEqual([
      {
        severity: "warning",
        file: "returns/2018-19/episodes.csv",
        line: 3,
        column: 11,
        code: "distance-over-350-miles",
        rule: "454",
        message:
          "The placement is over 350 miles from home, farther than England is long. Counted as over 20 miles; check the postcodes.",
        rows: 2,
        measures: ["over-20-miles", "over-20-miles-outside", "distance-not-known"]
      }
    ]);
  });

  it("keeps two years' files apart", () => {
    const returns = aReturn({
      header: [{year: "2017/18"}, {year: "2018/19"}],
      episodes: [
        {year: "2017/18", distanceMiles: 400},
        {year: "2018/19", distanceMiles: 400}
      ]
    });
    expect(checkReturns(returns, NO_LOGS).map(({file, rows}) => [file, rows])).toEqual([
      ["returns/2017-18/episodes.csv", 1],
      ["returns/2018-19/episodes.csv", 1]
    ]);
  });

  it("stops a release for the named errors alone", () => {
    const returns = aReturn({
      header: [{child: "c1"}],
      episodes: [{child: "c1", ended: "2017-05-09", reasonEpisodeCeased: "E4A"}, {child: "stranger"}]
    });
    const errors = checkReturns(returns, NO_LOGS).filter(({severity}) => severity === "error");
    expect(errors.map(({code, line}) => [code, line])).toEqual([
      ["dec-before-decom", 2],
      ["child-without-header", 3]
    ]);
  });
});
