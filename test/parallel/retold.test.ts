import {describe, expect, test} from "vitest";
import type {AnyRow, Life} from "../../loaders/parallel/life.ts";
import {retold, type Telling} from "../../loaders/parallel/retold.ts";

const TELLINGS: readonly Telling[] = [
  {from: "returns", year: "2016/17", until: "2017-03-31"},
  {from: "returns", year: "2017/18", until: "2018-03-31"},
  {from: "returns", year: "2018/19", until: "2019-03-31"},
  {from: "extract", year: "2019/20", until: "2019-06-30"}
];

const source = {file: "returns/2017-18/episodes.csv", line: 2};

const episode = (changes: Partial<AnyRow>): AnyRow => ({
  child: "one",
  source,
  year: "2017/18",
  began: "2017-06-01",
  ended: null,
  reasonEpisodeCeased: null,
  reasonForPlacementChange: null,
  legalStatus: "C2",
  ...changes
});

const header = (year: string): AnyRow => ({child: "one", source, year, born: "2010-01-01"});

const life = (episodes: readonly AnyRow[], headers: readonly AnyRow[]): Life => ({
  child: "one",
  rows: new Map([
    ["returns/episodes", episodes],
    ["returns/header", headers]
  ])
});

const yearsIn = ({rows}: Life, table: "returns/episodes" | "returns/header") =>
  (rows.get(table) ?? []).map(({year}) => year);

describe("a life told again", () => {
  test("begins in an earlier return where its episode does, with the child in its Header", () => {
    const told = retold(
      life(
        [episode({began: "2016-06-01"}), episode({began: "2016-06-01", year: "2018/19"})],
        [header("2017/18"), header("2018/19")]
      ),
      TELLINGS
    );
    expect(yearsIn(told, "returns/episodes")).toEqual(["2016/17", "2017/18", "2018/19"]);
    expect(yearsIn(told, "returns/header")).toEqual(["2016/17", "2017/18", "2018/19"]);
  });

  test("has an end only in the return in which it falls, and no rows after it", () => {
    const ended = {ended: "2018-01-15", reasonEpisodeCeased: "E4A"};
    const told = retold(
      life(
        [episode({began: "2016-06-01", ...ended}), episode({began: "2016-06-01", year: "2018/19"})],
        [header("2017/18"), header("2018/19")]
      ),
      TELLINGS
    );
    const rows = told.rows.get("returns/episodes") ?? [];
    expect(rows.map(({year, ended: end, reasonEpisodeCeased}) => [year, end, reasonEpisodeCeased])).toEqual([
      ["2016/17", null, null],
      ["2017/18", "2018-01-15", "E4A"]
    ]);
    expect(yearsIn(told, "returns/header")).toEqual(["2016/17", "2017/18"]);
  });

  test("is as it was where it was told so already", () => {
    const before = life(
      [episode({}), episode({year: "2018/19", ended: "2018-09-01", reasonEpisodeCeased: "E4A"})],
      [header("2017/18"), header("2018/19")]
    );
    expect([...retold(before, TELLINGS).rows]).toEqual([...before.rows]);
  });

  test("keeps what one return alone says of an episode", () => {
    const told = retold(
      life(
        [episode({legalStatus: "V2"}), episode({year: "2018/19"})],
        [header("2017/18"), header("2018/19")]
      ),
      TELLINGS
    );
    expect((told.rows.get("returns/episodes") ?? []).map(({legalStatus}) => legalStatus)).toEqual([
      "V2",
      "C2"
    ]);
  });
});
