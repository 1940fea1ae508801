import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {type Episode, isOpenOn, stackedEpisodes} from "../../loaders/children/stacked-episodes.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode, folderOf, header} from "./hand-made.ts";

const stacked = (...rows: EpisodeRow[]): readonly Episode[] => stackedEpisodes(rows).get("ann") ?? [];
const spans = (episodes: readonly Episode[]) => episodes.map(({began, ended}) => [began, ended]);

describe("one episode in several yearly returns", () => {
  test("is one, and ends when a return says so", () => {
    const episodes = stacked(
      episode("ann", "2016-05-02", {year: "2016/17"}),
      episode("ann", "2016-05-02", {year: "2017/18", ended: "2017-09-01", reasonEpisodeCeased: "E4A"})
    );
    expect(spans(episodes)).toEqual([["2016-05-02", "2017-09-01"]]);
    expect(episodes[0]?.lastReturned).toBe("2017/18");
  });

  test("is open again where a later return takes the end back", () => {
    const episodes = stacked(
      episode("ann", "2016-05-02", {year: "2016/17", ended: "2016-09-01", reasonEpisodeCeased: "E4A"}),
      episode("ann", "2016-05-02", {year: "2017/18"})
    );
    expect(spans(episodes)).toEqual([["2016-05-02", null]]);
  });

  test("takes the later return where two give an end", () => {
    const episodes = stacked(
      episode("ann", "2016-05-02", {year: "2017/18", ended: "2016-10-01", reasonEpisodeCeased: "E4B"}),
      episode("ann", "2016-05-02", {year: "2016/17", ended: "2016-09-01", reasonEpisodeCeased: "E4A"})
    );
    expect(spans(episodes)).toEqual([["2016-05-02", "2016-10-01"]]);
  });

  test("is open only as far as the last return that holds it", () => {
    const [open] = stacked(episode("ann", "2016-05-02", {year: "2016/17"}));
    expect(open && isOpenOn(open, "2017-03-31")).toBe(true);
    expect(open && isOpenOn(open, "2018-03-31")).toBe(false);
  });
});

describe("what a later return takes back", () => {
  const start = {year: "2017/18", ended: "2018-01-25", reasonEpisodeCeased: "X1"} as const;

  test("is no episode: an exit that it gives counts in the year of the exit", () => {
    const episodes = stacked(
      episode("ann", "2017-11-25", start),
      episode("ann", "2018-01-25", {year: "2017/18", ended: "2018-03-22", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-03-22", {year: "2017/18", reasonForNewEpisode: "T"}),
      episode("ann", "2018-01-25", {year: "2018/19", ended: "2018-05-16", reasonEpisodeCeased: "E45"})
    );
    expect(spans(episodes)).toEqual([
      ["2017-11-25", "2018-01-25"],
      ["2018-01-25", "2018-05-16"]
    ]);
    expect(episodes.at(-1)?.reasonEpisodeCeased).toBe("E45");
  });

  test.each(["2017-05-10", "2017-05-14"])("is a start that it moved to %s", (began) => {
    const episodes = stacked(
      episode("ann", "2017-05-12", {year: "2017/18"}),
      episode("ann", began, {year: "2018/19"})
    );
    expect(spans(episodes)).toEqual([[began, null]]);
    expect(episodes[0] && isOpenOn(episodes[0], "2019-03-31")).toBe(true);
  });

  test("is not what went before, nor what a child comes back from", () => {
    const before = [
      episode("ann", "2017-04-12", {...start, ended: "2017-05-12", reasonEpisodeCeased: "E4A"}),
      episode("ann", "2017-11-25", {year: "2017/18"})
    ];
    const comesBack = episode("ann", "2018-09-01", {year: "2018/19"});
    expect(spans(stacked(...before, comesBack))).toEqual([
      ["2017-04-12", "2017-05-12"],
      ["2017-11-25", null],
      ["2018-09-01", null]
    ]);
  });
});

describe("rows that break the chain", () => {
  test("an episode ends when the next begins", () => {
    const episodes = stacked(
      episode("ann", "2018-05-01", {ended: "2018-12-24", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-08-01", {reasonForNewEpisode: "P"})
    );
    expect(spans(episodes)).toEqual([
      ["2018-05-01", "2018-08-01"],
      ["2018-08-01", null]
    ]);
  });

  test("an open episode ends when the next begins, and care goes on", () => {
    const [first] = stacked(
      episode("ann", "2018-05-01"),
      episode("ann", "2018-08-01", {reasonForNewEpisode: "L", legalStatus: "E1"})
    );
    expect(first?.ended).toBe("2018-08-01");
    expect(first?.reasonEpisodeCeased).toBe("X1");
  });

  test("of two that end together the earlier is kept", () => {
    const end = {ended: "2018-12-24", reasonEpisodeCeased: "E4A"} as const;
    const episodes = stacked(
      episode("ann", "2018-05-01", end),
      episode("ann", "2018-06-01", {...end, reasonForNewEpisode: "P"})
    );
    expect(spans(episodes)).toEqual([["2018-05-01", "2018-12-24"]]);
  });

  test("an episode of a few hours is no repeat of the one before", () => {
    const episodes = stacked(
      episode("ann", "2018-05-01", {ended: "2018-12-24", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-12-24", {
        reasonForNewEpisode: "L",
        ended: "2018-12-24",
        reasonEpisodeCeased: "E11"
      })
    );
    expect(episodes.at(-1)?.reasonEpisodeCeased).toBe("E11");
  });

  test("an episode that ends before it begins tells nothing", () => {
    expect(stacked(episode("ann", "2018-05-01", {ended: "2018-04-01", reasonEpisodeCeased: "E4A"}))).toEqual(
      []
    );
  });
});

describe("two episodes that begin on one day", () => {
  const brief = episode("ann", "2018-05-01", {
    legalStatus: "L1",
    ended: "2018-05-01",
    reasonEpisodeCeased: "X1"
  });
  const open = episode("ann", "2018-05-01", {reasonForNewEpisode: "L", legalStatus: "C1"});

  test.each([
    ["in order", [brief, open]],
    ["in reverse", [open, brief]]
  ])("are two if the first ends that day, %s", (_order, rows) => {
    expect(spans(stacked(...rows))).toEqual([
      ["2018-05-01", "2018-05-01"],
      ["2018-05-01", null]
    ]);
  });

  test("leave the child looked after under the second, since the day of the first", () => {
    const facts = childrenFacts(folderOf({returns: {header: [header("ann")], episodes: [brief, open]}}));
    expect(facts.lookedAfter).toMatchObject([
      {child: "ann", careBegan: "2018-05-01", legalStatus: "interim-care-order", placementsInYear: 1}
    ]);
    expect(facts.started).toMatchObject([{child: "ann", on: "2018-05-01"}]);
    expect(facts.ceased).toEqual([]);
  });

  test("are still two when only the second is in a later return", () => {
    const closed = {...open, year: "2019/20", ended: "2019-09-01", reasonEpisodeCeased: "E4A"} as const;
    expect(spans(stacked(brief, open, closed))).toEqual([
      ["2018-05-01", "2018-05-01"],
      ["2018-05-01", "2019-09-01"]
    ]);
  });

  test("are one if a later return only corrects the end", () => {
    const corrected = {...brief, year: "2019/20", ended: "2018-06-01"} as const;
    expect(spans(stacked(brief, corrected))).toEqual([["2018-05-01", "2018-06-01"]]);
  });

  test("are all kept if several end that day, the start first", () => {
    const second = {...brief, reasonForNewEpisode: "L", legalStatus: "V2"} as const;
    expect(stacked(second, open, brief).map(({reasonForNewEpisode}) => reasonForNewEpisode)).toEqual([
      "S",
      "L",
      "L"
    ]);
  });
});

test("short breaks are no episodes of care", () => {
  expect(stacked(episode("ann", "2018-05-01", {legalStatus: "V3"}))).toEqual([]);
  expect(stacked(episode("ann", "2018-05-01", {legalStatus: "V4"}))).toEqual([]);
});
