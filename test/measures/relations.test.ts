import {expect, test} from "vitest";
import {unlikeAnyLife} from "../../loaders/disclosure/unprotected.ts";
import {jointBreakdowns} from "../../loaders/measures/figures/joint-tables.ts";
import {episode, folderOf, header} from "../children/hand-made.ts";
import {countFolder} from "./counted-values.ts";

/** Children who are in care on 31 March 2019 and never began: so many of them. */
const counted = (appearing: number) => {
  const names = Array.from({length: appearing}, (_, index) => `child-${index}`);
  return countFolder(
    folderOf({
      returns: {
        header: [header("bob"), ...names.map((child) => header(child))],
        episodes: [
          episode("bob", "2017-06-01", {year: "2017/18"}),
          episode("bob", "2017-06-01"),
          ...names.map((child) => episode(child, "2018-06-01", {reasonForNewEpisode: "P"}))
        ]
      }
    })
  ).counted;
};

const STOCK = ["looked-after|2017/18", "looked-after|2018/19", "started|2018/19"];

const ofStock = (appearing: number) =>
  counted(appearing).bounds.find(
    ({terms}) =>
      terms
        .map(({count}) => count)
        .sort()
        .join() === STOCK.join() && terms.some(({count, weight}) => count === STOCK[1] && weight < 0)
  );

test("whoever is in care was there a year ago or started, and the gate is told of records in which that is not so", () => {
  expect(ofStock(0)?.low).toBe(0);
  expect(counted(0).exceptions).toEqual([]);
  expect(unlikeAnyLife(counted(2))).toEqual([
    expect.objectContaining({
      severity: "note",
      code: "unlike-any-life",
      message: expect.stringContaining("In 2018/19")
    })
  ]);
});

test("a relation that a few children break has room for five, and one that more break is not stated of that period", () => {
  expect(ofStock(2)?.low).toBe(-5);
  expect(ofStock(6)).toBeUndefined();
});

test("tables that go round in a circle are joined, and others are not", () => {
  const circle = [
    ["ethnic-group", "age-band"],
    ["legal-status", "age-band"],
    ["ethnic-group", "legal-status"]
  ] as const;
  expect(jointBreakdowns([[], ["sex"], ...circle, ["sex", "age-band"]])).toEqual([
    ["age-band", "ethnic-group", "legal-status"]
  ]);
  expect(
    jointBreakdowns([
      ["sex", "age-band"],
      ["legal-status", "age-band"]
    ])
  ).toEqual([]);
});
