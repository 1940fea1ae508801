import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode, folderOf, header, missing} from "./hand-made.ts";

const facts = (...episodes: EpisodeRow[]) =>
  childrenFacts(folderOf({returns: {header: [header("ann")], episodes, missing: [missing("ann")]}}));

describe("who started", () => {
  test("a child who started twice in the year, once, as they were the first time", () => {
    const {started} = facts(
      episode("ann", "2018-05-01", {ended: "2018-05-20", reasonEpisodeCeased: "E4A"}),
      episode("ann", "2018-09-01")
    );
    expect(started.map(({on, age}) => [on, age])).toEqual([["2018-05-01", 7]]);
  });

  test("not a child who only moved", () => {
    expect(facts(episode("ann", "2018-05-01", {reasonForNewEpisode: "P"})).started).toEqual([]);
  });
});

describe("who ceased", () => {
  test("a child who ceased twice in the year, once, the last time", () => {
    const {ceased} = facts(
      episode("ann", "2018-05-01", {ended: "2018-05-20", reasonEpisodeCeased: "E4A"}),
      episode("ann", "2018-09-01", {ended: "2019-03-31", reasonEpisodeCeased: "E45"})
    );
    expect(ceased.map(({on, reason}) => [on, reason])).toEqual([["2019-03-31", "special-guardianship"]]);
  });

  test("not a child whose episode ended and care went on", () => {
    const {ceased} = facts(
      episode("ann", "2018-05-01", {ended: "2018-06-01", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-06-01", {reasonForNewEpisode: "P"})
    );
    expect(ceased).toEqual([]);
  });

  test("deaths and custody are never a category of their own", () => {
    const reasons = (["E2", "E9", "E15"] as const).map(
      (reason) =>
        facts(episode("ann", "2018-05-01", {ended: "2018-06-01", reasonEpisodeCeased: reason})).ceased[0]
          ?.reason
    );
    expect(reasons).toEqual(["custody-or-other", "custody-or-other", "custody-or-other"]);
  });
});

test("a placement order is granted once, when the legal status changes to it", () => {
  const {placementOrdersGranted} = facts(
    episode("ann", "2017-05-01", {ended: "2018-07-01", reasonEpisodeCeased: "X1"}),
    episode("ann", "2018-07-01", {
      reasonForNewEpisode: "L",
      legalStatus: "E1",
      ended: "2018-09-01",
      reasonEpisodeCeased: "X1"
    }),
    episode("ann", "2018-09-01", {reasonForNewEpisode: "P", legalStatus: "E1", placementType: "A6"})
  );
  expect(placementOrdersGranted.map(({year}) => year)).toEqual(["2018/19"]);
});

test("a child in care for part of the year can have gone missing in it", () => {
  const {lookedAfterInYear} = facts(
    episode("ann", "2018-05-01", {ended: "2018-09-01", reasonEpisodeCeased: "E4A"})
  );
  expect(lookedAfterInYear.map(({wentMissing}) => wentMissing)).toEqual([true]);
});
