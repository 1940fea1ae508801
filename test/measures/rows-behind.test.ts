import {expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {MeasureId} from "../../loaders/contract/measure-ids.ts";
import type {Condition} from "../../loaders/measures/condition.ts";
import {rowsBehind} from "../../loaders/measures/rows-behind.ts";
import {episode, folderOf, header} from "../children/hand-made.ts";

const at = (line: number) => ({source: {file: "returns/2018-19/episodes.csv", line}});
const folder = folderOf({
  returns: {
    header: [header("ann"), header("bob", {sex: "male"})],
    episodes: [
      episode("bob", "2018-05-01", {...at(3), distanceMiles: 33}),
      episode("ann", "2018-06-01", at(2))
    ]
  }
});
const lines = (measure: MeasureId, conditions: readonly Condition[] = []) =>
  rowsBehind(childrenFacts(folder), folder, {measure, timePeriod: "2018/19", conditions})?.map(
    ({line}) => line
  );

test("a figure leads back to the rows that it counts", () => {
  expect(lines("children-looked-after")).toEqual([2, 3]);
  expect(lines("children-looked-after", ["sex=male"])).toEqual([3]);
  expect(lines("over-20-miles")).toEqual([3]);
  expect(lines("over-20-miles", ["sex=female"])).toEqual([]);
});

test("a measure that counts nobody has none", () => {
  expect(lines("officers-fte")).toBeUndefined();
});
