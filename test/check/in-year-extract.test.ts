import {describe, expect, test} from "vitest";
import {checkReturns} from "../../loaders/check/check-returns.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {aReturn, NO_LOGS} from "./a-return.ts";

const YEAR = "2019/20";

/** What is found in a return of 2018/19 with one child all year, and an extract of these episodes up to June 2019. */
function found(extracted: readonly Partial<EpisodeRow>[]) {
  const returns = aReturn({episodes: [{}], reviews: [{}], health: [{}]});
  const children = [...new Set(extracted.map(({child = "c1"}) => child))];
  const extract = {
    quarter: "2019/20 Q1",
    until: "2019-06-30",
    takenOn: "2019-07-05",
    rows: aReturn({
      header: children.map((child) => ({child, year: YEAR})),
      episodes: extracted.map((episode) => ({...episode, year: YEAR}))
    })
  };
  return checkReturns(returns, NO_LOGS, () => 2, undefined, extract).map(
    ({code, file, line, column}) => `${file}:${line}:${column} ${code}`
  );
}

describe("an in-year extract", () => {
  test("is not told off for what the year has not brought yet: ends of episodes, reviews, health", () => {
    expect(found([{}])).toEqual([]);
  });

  test("judges an open episode by the extract's last day, not by 31 March", () => {
    // Police protection, 72 hours at most: too long by the end of June, and not when it began the day before.
    expect(found([{}, {child: "c2", began: "2019-06-29", legalStatus: "L1"}])).toEqual([]);
    expect(found([{}, {child: "c2", began: "2019-06-20", legalStatus: "L1"}])).toEqual([
      "returns/2019-20/episodes.csv:3:2 police-protection-too-long"
    ]);
  });

  test("has a child who was in care before the year and whom the last return does not know", () => {
    expect(found([{}, {child: "c2", began: "2019-01-15"}])).toEqual([
      "returns/2019-20/episodes.csv:3:2 missing-from-last-year"
    ]);
  });

  test("lacks a child who was in care when the last return ended", () => {
    expect(found([{child: "c2", began: "2019-05-02"}])).toEqual([
      "returns/2018-19/episodes.csv:2:2 open-episode-not-carried-over"
    ]);
  });
});
