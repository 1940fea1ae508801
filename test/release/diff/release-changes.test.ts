import {describe, expect, test} from "vitest";
import {compared} from "../../../loaders/release/comparisons/compared.ts";
import type {Manifest, MeasureRow} from "../../../loaders/release/contract.ts";
import {changesText} from "../../../loaders/release/diff/changes-text.ts";
import type {WrittenRelease} from "../../../loaders/release/diff/read-release.ts";
import {releaseChanges} from "../../../loaders/release/diff/release-changes.ts";
import {ownCount, ownRow} from "../hand-made.ts";

const release = (
  measures: readonly MeasureRow[],
  manifest: Partial<Manifest> = {},
  comparisons: WrittenRelease["comparisons"] = []
): WrittenRelease => ({
  measures,
  comparisons,
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
    const same = release([ownCount("uasc", 30)]);
    expect(changesText(releaseChanges(same, same))).toEqual([
      "Releases 2018-19.1 and 2018-19.1 say the same."
    ]);
  });

  test("a revised, an added and a withdrawn figure are told apart, and so is one that is now hidden", () => {
    const before = release([ownCount("uasc", 30), ownCount("adopted", 13), ownCount("ceased", 208)]);
    const hidden = ownCount("adopted", 0, {value: null, numerator: null, symbol: "c"});
    const after = release([ownCount("uasc", 31), hidden, ownCount("started", 193)], {release: "2018-19.2"});
    expect(changesText(releaseChanges(before, after))).toEqual([
      "What release 2018-19.2 says otherwise than 2018-19.1",
      "",
      "Figures revised (2)",
      "  uasc, 2018/19: 30 children → 31 children",
      "  adopted, 2018/19: 13 children → [c]",
      "",
      "Figures added (1)",
      "  started, 2018/19: 193 children",
      "",
      "Figures withdrawn (1)",
      "  ceased, 2018/19: 208 children"
    ]);
  });

  test("a comparator's new year changes the sentence although our figure stands", () => {
    const before = release([], {}, [againstEngland(11, "2017/18")]);
    const after = release([], {}, [againstEngland(13, "2018/19")]);
    const {sentences, revised} = releaseChanges(before, after);
    expect(revised).toEqual([]);
    expect(sentences.map(({before: was, after: is}) => [was.verdict, is.verdict])).toEqual([
      ["not comparable", "lower"]
    ]);
  });

  test("name what else changed between them", () => {
    const after = release([ownCount("uasc", 30)], {
      inputs: "bb",
      switches: {countSameCarerMoves: true},
      software: {name: "children-in-our-care", version: "0.2.0"}
    });
    expect(releaseChanges(release([]), after).causes).toEqual([
      "The data folder, or the key of its hash, is another.",
      "The software is version 0.2.0, before 0.1.0.",
      "Switches were changed: countSameCarerMoves."
    ]);
  });
});
