import {describe, expect, it} from "vitest";
import {groupsOverYears} from "../../../../src/lib/figures/groups-over-years.ts";
import {comparison, figure, measure, release} from "../hand-made.ts";

const group = (category: string, value: number, time_period = "2018/19") =>
  figure({breakdown: "ethnic-group", category, value, numerator: value, denominator: 293, time_period});

const BLACK = {their_value: 20, difference: 27, lower: 11, upper: 44};
const ASIAN = {their_value: 9, difference: -2, lower: -10, upper: 6};

const since = (category: string, change: Partial<ReturnType<typeof comparison>>) =>
  comparison(group(category, 47), {compared_with: "five-years-before", their_period: "2017/18", ...change});

const rows = [
  group("black", 47),
  group("black", 20, "2017/18"),
  group("asian", 7),
  group("asian", 9, "2017/18")
];

const told = (changes: ReturnType<typeof comparison>[]) => {
  const made = release(rows, {comparisons: changes});
  return {
    ...made,
    catalogue: {
      ...made.catalogue,
      measures: [measure({id: "children-looked-after", tables: [[], ["ethnic-group"]]})]
    }
  };
};

describe("the groups of a measure over the years", () => {
  it("names the groups that changed by more than chance since the first year", () => {
    const parts = groupsOverYears(
      told([
        since("black", {...BLACK, verdict: "higher", q_value: 0.01}),
        since("asian", {...ASIAN, verdict: "no clear difference", q_value: 0.6})
      ]),
      "children-looked-after",
      "2018/19"
    );
    expect(parts?.title).toBe("Changed by more than chance since 2017/18: Black (higher)");
    expect(parts?.table.rows.map(({cells}) => cells)).toEqual([
      ["Black", "20", "47"],
      ["Asian", "9", "7"]
    ]);
  });

  it("claims nothing where among so many groups luck would do as much", () => {
    const unclear = {verdict: "no clear difference", q_value: 0.4} as const;
    const parts = groupsOverYears(
      told([since("black", {...BLACK, ...unclear}), since("asian", {...ASIAN, ...unclear})]),
      "children-looked-after",
      "2018/19"
    );
    expect(parts?.title).toBe("By ethnic group, none changed by more than chance since 2017/18");
  });

  it("is not drawn where the release compares nothing with the first year", () => {
    expect(groupsOverYears(told([]), "children-looked-after", "2018/19")).toBeNull();
  });
});
