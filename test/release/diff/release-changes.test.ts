import {describe, expect, test} from "vitest";
import {changesText} from "../../../loaders/commands/changes-text.ts";
import type {CatalogueFile, Manifest, MeasureRow} from "../../../loaders/contract/release.ts";
import {compared} from "../../../loaders/release/comparisons/compared.ts";
import type {WrittenRelease} from "../../../loaders/release/diff/read-release.ts";
import {releaseChanges} from "../../../loaders/release/diff/release-changes.ts";
import {ownCount, ownRow, words} from "../hand-made.ts";

const catalogue: CatalogueFile = {
  measures: [
    words("uasc", "Unaccompanied children", "children"),
    words("adopted", "Children adopted", "children"),
    words("ceased", "Children who left care", "children"),
    words("started", "Children who came into care", "children"),
    words("took-part", "Reviews with the child’s views")
  ],
  breakdowns: [{id: "sex", label: "Sex", ordinal: false, categories: [{id: "male", label: "Boys"}]}]
};

const release = (
  measures: readonly MeasureRow[],
  manifest: Partial<Manifest> = {},
  comparisons: WrittenRelease["comparisons"] = []
): WrittenRelease => ({
  measures,
  comparisons,
  catalogue,
  manifest: {
    release: "2018-19.1",
    inputs: "aa",
    dataTakenOn: "2019-06-30",
    software: {name: "children-in-our-care", version: "0.1.0"},
    switches: {countSameCarerMoves: false},
    reportingYears: ["2018/19"],
    ...manifest
  } as Manifest
});

const textOf = (before: WrittenRelease, after: WrittenRelease) =>
  changesText(releaseChanges(before, after), {later: catalogue, earlier: catalogue});

/** One figure before and after, and why it may have changed. */
const whyOf = (before: MeasureRow | null, after: MeasureRow | null, manifest: Partial<Manifest> = {}) => {
  const others = ownCount("uasc", 30);
  const {figures} = releaseChanges(
    release([others, ...(before ? [before] : [])]),
    release([others, ...(after ? [after] : [])], manifest),
    []
  );
  return figures.map(({why}) => why);
};

const againstEngland = (value: number, period: string) =>
  compared(ownRow({value: 8.2, lower: 5.6, upper: 11.9}), {
    name: "england",
    period,
    source: "Department for Education",
    value,
    absence: null,
    range: null,
    half: 0.5,
    obstacle: period === "2018/19" ? null : "Another year.",
    remark: null
  });

describe("two releases", () => {
  test("that say the same have no changes", () => {
    const same = release([ownCount("uasc", 30), ownCount("adopted", 0, {value: null, symbol: "c"})]);
    expect(textOf(same, same)).toEqual(["Releases 2018-19.1 and 2018-19.1 say the same."]);
  });

  test("a revised, an added and a withdrawn figure are told apart, and so is one that is now hidden", () => {
    const before = release([ownCount("uasc", 30), ownCount("adopted", 13), ownCount("ceased", 208)]);
    const hidden = ownCount("adopted", 0, {value: null, numerator: null, symbol: "c"});
    const after = release([ownCount("uasc", 31), hidden, ownCount("started", 193)], {release: "2018-19.2"});
    expect(textOf(before, after)).toEqual([
      "Differences between release 2018-19.1 and release 2018-19.2",
      "",
      "Figures revised (1)",
      "  Unaccompanied children, 2018/19: 30 → 31. A record came late or was corrected.",
      "",
      "Figures that are hidden now (1)",
      "  Children adopted, 2018/19. Other figures had to be hidden to protect children.",
      "",
      "Figures added (1)",
      "  Children who came into care, 2018/19: 193. A new measure.",
      "",
      "Figures withdrawn (1)",
      "  Children who left care, 2018/19: 208. No longer reported."
    ]);
  });

  test("a share is rounded as on the pages, a category has its name", () => {
    const share = (numerator: number, denominator: number) =>
      ownRow({
        ...{measure: "took-part", breakdown: "sex", category: "male"},
        ...{numerator, denominator, value: (100 * numerator) / denominator}
      });
    expect(textOf(release([share(90, 98)]), release([share(87, 93)]))).toContain(
      "  Reviews with the child’s views, 2018/19, sex: Boys: 92% → 94%. A record came late or was corrected."
    );
  });

  test("a number that either release hides stands in no change", () => {
    const hidden = ownCount("adopted", 0, {value: null, numerator: null, symbol: "c"});
    for (const [before, after] of [
      [ownCount("adopted", 13), hidden],
      [hidden, ownCount("adopted", 13)]
    ] as const) {
      const [change] = releaseChanges(release([before]), release([after])).figures;
      expect(change).toMatchObject({before: null, now: null, why: "protection"});
    }
  });

  test("a comparator's new year changes the sentence although our figure stands", () => {
    const before = release([], {}, [againstEngland(11, "2017/18")]);
    const after = release([], {}, [againstEngland(13, "2018/19")]);
    const {sentences, figures} = releaseChanges(before, after);
    expect(figures).toEqual([]);
    expect(sentences.map(({before: was, after: is}) => [was.verdict, is.verdict])).toEqual([
      ["not comparable", "lower"]
    ]);
  });

  test("name what else is different between them, in sentences for anybody", () => {
    const after = release([ownCount("uasc", 30)], {
      inputs: "bb",
      dataTakenOn: "2019-11-05",
      reportingYears: ["2018/19", "2019/20"],
      switches: {countSameCarerMoves: true},
      software: {name: "children-in-our-care", version: "0.2.0"}
    });
    expect(releaseChanges(release([]), after).causes).toEqual([
      "The records were taken from the council’s system on 5 November 2019; for the release before, on 30 June 2019.",
      "Something in what the council put in is different: a record, a log, a setting or a figure from elsewhere.",
      "Newly reported: 2019/20.",
      "Rules of counting were changed: count same carer moves.",
      "The software is version 0.2.0; it was 0.1.0."
    ]);
  });
});

describe("why a figure may have changed", () => {
  const rate = (value: number, denominator: number) =>
    ownRow({measure: "started", unit: "per 10,000", numerator: 193, denominator, value});

  test("a late or corrected record, while nothing else is different", () =>
    expect(whyOf(ownCount("adopted", 13), ownCount("adopted", 14))).toEqual(["records"]));

  test("a rule as well, where switches or software are others", () =>
    expect(
      whyOf(ownCount("adopted", 13), ownCount("adopted", 14), {switches: {countSameCarerMoves: true}})
    ).toEqual(["rule"]));

  test("a new estimate of the population, where the same children were counted", () =>
    expect(whyOf(rate(44.1, 43_764), rate(43.6, 44_266))).toEqual(["population"]));

  test("a new year of a measure that was there before", () =>
    expect(
      whyOf(null, ownCount("uasc", 33, {time_period: "2019/20"}), {reportingYears: ["2018/19", "2019/20"]})
    ).toEqual(["new-year"]));

  test("another publisher's figure is that publisher's to explain", () =>
    expect(
      whyOf(ownCount("uasc", 5_070, {basis: "published"}), ownCount("uasc", 5_080, {basis: "published"}))
    ).toEqual(["publisher"]));

  test("a mistake that a notice speaks of, for the year that it speaks of", () => {
    const notice = {
      date: "2019-11-14",
      release: "2018-19.2",
      by: "A. Director",
      measures: ["adopted"],
      years: ["2018/19"],
      words: ["It was wrong."]
    };
    const months = ["2018-04", "2018-03"].map((month) => [
      ownCount("adopted", 2, {time_period: month, time_identifier: "Month"}),
      ownCount("adopted", 3, {time_period: month, time_identifier: "Month"})
    ]);
    const {figures} = releaseChanges(
      release(months.flatMap(([row]) => row ?? [])),
      release(months.flatMap(([, row]) => row ?? [])),
      [notice]
    );
    expect(figures.map(({time_period, why}) => `${time_period} ${why}`)).toEqual([
      "2018-03 records",
      "2018-04 correction"
    ]);
  });
});
