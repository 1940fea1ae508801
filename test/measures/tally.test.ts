import {expect, test} from "vitest";
import type {Condition} from "../../loaders/measures/condition.ts";
import {meanOf} from "../../loaders/measures/figures/mean.ts";
import type {Population, Subject} from "../../loaders/measures/population.ts";
import {subjectsOf} from "../../loaders/measures/subjects.ts";
import {countCrossing} from "../../loaders/measures/tally/count-crossing.ts";
import {amountOf, crossingId, crossingOf, type Division} from "../../loaders/measures/tally/crossing.ts";
import {mergedTallies, type Tally} from "../../loaders/measures/tally/tally.ts";

const POPULATION: Population = {
  id: "reviews",
  of: "meetings",
  traits: ["sex", "not-attending"],
  amounts: ["sdq-score"],
  subjects: () => [],
  collected: () => true,
  source: () => ""
};

const subject = (on: string, traits: Subject["traits"], more: Partial<Subject> = {}): Subject => ({
  on,
  traits,
  weight: 1,
  amounts: {},
  sources: [],
  ...more
});

const DIVISIONS: readonly (readonly Division[])[] = [
  [],
  ["sex"],
  ["sex", "not-attending"],
  [amountOf("sdq-score")]
];
const BY = DIVISIONS.map((by) => crossingOf(POPULATION, by));

function tallyOf(subjects: readonly Subject[], source = ""): Tally {
  const countBy = countCrossing(subjects);
  return {
    counts: new Map(BY.map((crossing) => [crossingId(crossing), countBy(crossing.by)])),
    collected: {populations: new Set(), measures: new Set(subjects.length > 0 ? ["reviews|2018/19"] : [])},
    sources: new Map([["reviews|2018/19", source]])
  };
}

const ANN = subject("2018-04-30", {sex: "female", "not-attending": "no"}, {amounts: {"sdq-score": 4}});
const BEA = subject("2018-07-01", {sex: "female", "not-attending": "yes"}, {amounts: {"sdq-score": null}});
const CAT = subject("2019-03-31", {sex: "female", "not-attending": "no"}, {amounts: {"sdq-score": 10}});
const DAN = subject("2018-05-01", {"not-attending": "no"}, {weight: 3});

const cell = (period: string, where: readonly Condition[]) => ({
  population: POPULATION,
  period,
  where,
  except: null
});

test("a subject counts in its month, its quarter and its year, by its weight", () => {
  const {count} = subjectsOf(tallyOf([ANN, BEA, CAT, DAN]));
  expect(["2018-04", "2018/19 Q1", "2018/19"].map((period) => count(cell(period, [])))).toEqual([1, 4, 6]);
  expect(count(cell("2018/19", ["sex=female"]))).toBe(3);
  expect(count(cell("2018/19", ["not-attending=no", "sex=female"]))).toBe(2);
});

test("whoever has no category of a breakdown is in no cell of it", () => {
  const {categories, count} = subjectsOf(tallyOf([DAN]));
  expect(categories(POPULATION, "sex")).toEqual([]);
  expect(count(cell("2018/19", ["sex=male"]))).toBe(0);
});

test("what is left is what a condition leaves", () => {
  const {count} = subjectsOf(tallyOf([ANN, BEA, CAT]));
  expect(count({...cell("2018/19", ["sex=female"]), except: "not-attending=yes"})).toBe(2);
});

test("a mean is made of how many have each value, so that parts give the mean of the whole", () => {
  const whole = subjectsOf(tallyOf([ANN, BEA, CAT]));
  const parts = subjectsOf(mergedTallies([tallyOf([CAT]), tallyOf([ANN, BEA])]));
  const values = [
    {value: 4, count: 1},
    {value: 10, count: 1}
  ];
  expect(whole.amounts(cell("2018/19", []), "sdq-score")).toEqual(values);
  expect(parts.amounts(cell("2018/19", []), "sdq-score")).toEqual(values);
  expect(meanOf(values)).toEqual({mean: 7, deviation: Math.sqrt(18)});
});

test("parts add up; what one has is collected, and whoever names more sources is believed", () => {
  const merged = mergedTallies([
    tallyOf([], "return"),
    tallyOf([ANN, DAN], "return and log"),
    tallyOf([BEA])
  ]);
  const whole = tallyOf([ANN, BEA, DAN], "return and log");
  expect(merged.counts).toEqual(whole.counts);
  expect(merged.collected).toEqual(whole.collected);
  expect(merged.sources).toEqual(whole.sources);
});

test("what a tally was not made for is an error, and never a nought", () => {
  const {count} = subjectsOf(tallyOf([ANN]));
  expect(() => count(cell("2018/19", ["not-attending=no"]))).toThrow(
    "The tally has no reviews by not-attending."
  );
});
