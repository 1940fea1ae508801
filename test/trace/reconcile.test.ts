import {describe, expect, it} from "vitest";
import type {PublishedRow} from "../../loaders/contract/published-row.ts";
import {gapOf} from "../../loaders/trace/gap.ts";
import {reconcile} from "../../loaders/trace/reconcile.ts";
import {unexplainedGaps} from "../../loaders/trace/unexplained-gaps.ts";
import {aReviewLog, NO_LOGS} from "../check/a-return.ts";
import {aFolderOfFacts} from "./a-folder-of-facts.ts";

const dispute = (raised: string, line: number) => ({
  raised,
  area: "permanency-plan",
  stage: "director",
  outcome: null,
  resolved: null,
  source: {file: "service/disputes.csv", line}
});

const PRINTED: PublishedRow = {
  timePeriod: "2018/19",
  timeIdentifier: "Reporting year",
  geographicLevel: "Local authority",
  areaCode: "E06000034",
  areaName: "Testshire",
  measure: "disputes",
  breakdown: "total",
  category: "total",
  numerator: null,
  denominator: null,
  value: 2,
  unit: "disputes",
  symbol: "",
  decimals: 0,
  source: "annual report"
};

/** What is compared, in brief: id, year, the two numbers. */
function compared(...given: Parameters<typeof aFolderOfFacts>) {
  const {folder, facts} = aFolderOfFacts(...given);
  return reconcile(folder, facts).map(({id, year, logged, other}) => [id, year, logged.count, other.count]);
}

describe("reconcile", () => {
  it("compares nothing where there is no log", () => {
    expect(compared({episodes: [{}], reviews: [{}]})).toEqual([]);
  });

  it("compares reviews held with reviews returned, and finds the rows that only one side has", () => {
    const {folder, facts} = aFolderOfFacts(
      {episodes: [{}], reviews: [{held: "2018-06-01"}, {held: "2018-12-01"}, {held: "2018-03-31"}]},
      {
        service: aReviewLog([
          {held: "2018-06-01"},
          {held: "2018-11-30"},
          {held: null},
          {held: "2018-07-01", participation: "not-recorded"}
        ])
      }
    );
    const [reviews] = reconcile(folder, facts);
    expect(reviews).toMatchObject({id: "reviews", year: "2018/19", logged: {count: 2}, other: {count: 2}});
    expect(reviews?.unmatched).toEqual([
      {file: "service/reviews.csv", line: 3},
      {file: "returns/2018-19/reviews.csv", line: 3}
    ]);
  });

  it("compares caseloads on 31 March with the children looked after that day", () => {
    const caseload = (countedOn: string, children: number, line: number) => ({
      officer: "o1",
      countedOn,
      children,
      fullTimeEquivalent: null,
      source: {file: "service/caseloads.csv", line}
    });
    const caseloads = [
      caseload("2019-02-28", 9, 2),
      caseload("2019-03-31", 2, 3),
      caseload("2019-03-31", 1, 4)
    ];
    expect(compared({episodes: [{}]}, {service: {...NO_LOGS, caseloads}})).toEqual([
      ["caseloads", "2018/19", 3, 1]
    ]);
  });

  it("compares rows of disputes with the number that the council printed, not with anybody else's", () => {
    const disputes = [dispute("2018-05-01", 2), dispute("2018-03-31", 3)];
    const service = {...NO_LOGS, disputes};
    expect(compared({episodes: [{}]}, {service, comparators: [PRINTED]})).toEqual([
      ["disputes", "2018/19", 1, 2]
    ]);
    expect(compared({episodes: [{}]}, {service, comparators: [{...PRINTED, areaCode: "E92000001"}]})).toEqual(
      []
    );
  });
});

describe("gaps", () => {
  const reviews = (logged: number, other: number) => ({
    id: "reviews" as const,
    year: "2018/19",
    logged: {words: "in the log", count: logged},
    other: {words: "in the return", count: other},
    unmatched: []
  });

  it("are beyond tolerance from more than one review in a hundred", () => {
    expect(gapOf(reviews(755, 747))).toEqual({gap: 8, isBeyond: true});
    expect(gapOf(reviews(755, 748))).toEqual({gap: 7, isBeyond: false});
    expect(gapOf(reviews(700, 700))).toEqual({gap: 0, isBeyond: false});
  });

  it("stop a publication until somebody says why", () => {
    const [finding, ...others] = unexplainedGaps([reviews(755, 747), reviews(700, 699)], new Map());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      file: "explanations.md",
      code: "unexplained-gap",
      rows: 8
    });
    expect(finding?.message).toContain("## reviews 2018/19");
    const said = new Map([["reviews 2018/19", "Eight were held in the last week and have no code yet."]]);
    expect(unexplainedGaps([reviews(755, 747)], said)).toEqual([]);
  });
});
