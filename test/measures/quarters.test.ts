import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import {rowsBehind} from "../../loaders/measures/rows-behind.ts";
import type {DataFolder} from "../../loaders/read/data-folder.ts";
import {NOTHING_READ} from "../../loaders/read/nothing-read.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode, folderOf, header, logged} from "../children/hand-made.ts";

const RETURNED = [
  episode("ann", "2018-04-10", {ended: "2018-05-02", reasonEpisodeCeased: "E4A"}),
  episode("ann", "2018-08-01", {ended: "2018-11-12", reasonEpisodeCeased: "E13"}),
  episode("bea", "2018-07-01")
];
const EXTRACTED = [
  {...episode("bea", "2018-07-01"), year: "2019/20"},
  {...episode("cat", "2019-05-20"), year: "2019/20"}
];

/** Two children of 2018/19 and, with an extract, a third who came in May 2019. */
function folder(
  episodes: readonly EpisodeRow[] | null,
  service: DataFolder["service"] = NOTHING_READ.service
) {
  const children = ["ann", "bea", "cat"];
  const extract = episodes && {
    quarter: "2019/20 Q1",
    until: "2019-06-30",
    takenOn: "2019-07-05",
    rows: {
      ...NOTHING_READ.returns,
      header: children.map((child) => header(child, {year: "2019/20"})),
      episodes
    }
  };
  return folderOf({
    returns: {header: children.map((child) => header(child)), episodes: RETURNED},
    service,
    folder: {extract}
  });
}

const counted = (given: DataFolder) => countMeasures(childrenFacts(given), given);

/** The true totals of a measure by quarter, of those that have a figure. */
function byQuarter(measure: string, given = folder(EXTRACTED)): Record<string, number | undefined> {
  const {figures, counts} = counted(given);
  const values = new Map(counts.map(({id, value}) => [id, value]));
  const ofQuarters = figures.flatMap((figure) =>
    figure.measure === measure && figure.timeIdentifier === "Quarter" && figure.breakdown === "total"
      ? [[figure.timePeriod, "numerator" in figure ? values.get(figure.numerator) : undefined] as const]
      : []
  );
  return Object.fromEntries(ofQuarters);
}

describe("with an in-year extract", () => {
  test("children in care are counted at the end of each quarter, up to the extract's", () => {
    expect(byQuarter("children-looked-after")).toEqual({
      "2018/19 Q1": 0,
      "2018/19 Q2": 2,
      "2018/19 Q3": 1,
      "2018/19 Q4": 1,
      "2019/20 Q1": 2
    });
  });

  test("who came and who left are counted in the quarter of the year's first time, so that quarters add up", () => {
    expect(byQuarter("started")).toEqual({
      "2018/19 Q1": 1,
      "2018/19 Q2": 1,
      "2018/19 Q3": 0,
      "2018/19 Q4": 0,
      "2019/20 Q1": 1
    });
    expect(byQuarter("ceased")["2018/19 Q1"]).toBe(1);
    expect(counted(folder(EXTRACTED)).sums).toContainEqual({
      total: "ceased|2018/19",
      addends: ["ceased|2018/19 Q1", "ceased|2018/19 Q2", "ceased|2018/19 Q3", "ceased|2018/19 Q4"]
    });
  });

  test("the last quarter ends on 31 March: one count, one name", () => {
    const {counts} = counted(folder(EXTRACTED));
    const ids = counts.map(({id}) => id).filter((id) => /^looked-after(-at-quarter-end)?\|[^|]*$/.test(id));
    expect(ids.filter((id) => !id.includes("2017/18"))).toEqual([
      "looked-after-at-quarter-end|2018/19 Q1",
      "looked-after-at-quarter-end|2018/19 Q2",
      "looked-after-at-quarter-end|2018/19 Q3",
      "looked-after-at-quarter-end|2019/20 Q1",
      "looked-after|2018/19"
    ]);
  });

  test("a year that goes on has its quarters and no figure of the year, not even to say that there is none", () => {
    const identifiers = counted(folder(EXTRACTED))
      .figures.filter(({timePeriod}) => timePeriod.startsWith("2019/20"))
      .map(({timeIdentifier, timePeriod}) => `${timeIdentifier}, ${timePeriod}`);
    expect([...new Set(identifiers)]).toEqual(["Quarter, 2019/20 Q1"]);
  });

  test("what the quarters’ ends say of the year and of each other is known to the gate", () => {
    const stated = counted(folder(EXTRACTED)).bounds.map(({terms}) =>
      terms.map(({count, weight}) => `${weight > 0 ? "+" : "-"}${count}`).join(" ")
    );
    expect(stated).toEqual(
      expect.arrayContaining([
        "+looked-after|2018/19 +started|2019/20 Q1 -looked-after-at-quarter-end|2019/20 Q1",
        "+looked-after-at-quarter-end|2018/19 Q3|sex=female +started|2018/19|sex=female -looked-after|2018/19|sex=female"
      ])
    );
  });

  test("a quarter’s children can be followed to their rows", () => {
    const given = folder(EXTRACTED);
    const rows = (timePeriod: string) =>
      rowsBehind(childrenFacts(given), given, {measure: "children-looked-after", timePeriod, conditions: []});
    expect(
      ["2018/19 Q2", "2018/19 Q4", "2018/19", "2019/20 Q1"].map((period) => rows(period)?.length)
    ).toEqual([2, 1, 1, 2]);
  });

  test("reviews of the quarter come from the log", () => {
    const service = {
      ...NOTHING_READ.service,
      reviews: [logged("bea", "2019-05-01", "2019-05-01"), logged("bea", "2019-08-01", null)]
    };
    expect(byQuarter("reviews-due", folder(EXTRACTED, service))).toMatchObject({"2019/20 Q1": 1});
  });

  test("no figure of a year that is over is other than without it", () => {
    const ofYears = (given: DataFolder) => {
      const {figures, counts} = counted(given);
      const values = new Map(counts.map(({id, value}) => [id, value]));
      return figures
        .filter(({timePeriod}) => !timePeriod.includes("Q"))
        .map((figure) => ({...figure, counted: "numerator" in figure ? values.get(figure.numerator) : null}));
    };
    expect(ofYears(folder(EXTRACTED))).toEqual(ofYears(folder(null)));
  });
});

test("without one no child is counted by quarter: a table more is a table more to protect", () => {
  expect(byQuarter("children-looked-after", folder(null))).toEqual({});
});
