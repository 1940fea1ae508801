import {describe, expect, test} from "vitest";
import {periodsOfCare} from "../../loaders/children/periods-of-care.ts";
import {countsBetween, placementsOf} from "../../loaders/children/placements.ts";
import {stackedEpisodes} from "../../loaders/children/stacked-episodes.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode} from "./hand-made.ts";

const ordinary = {countTemporaryPlacements: false, countSameCarerMoves: false};

const placements = (rows: EpisodeRow[], switches = ordinary) => {
  const [period] = periodsOfCare(stackedEpisodes(rows).get("ann") ?? []);
  return period ? placementsOf(period, switches) : [];
};
const next = (began: string, about: Partial<EpisodeRow>) => episode("ann", began, about);
const home = next("2018-05-01", {});

describe("a new placement begins", () => {
  test("with a new carer, with or without a new legal status", () => {
    expect(
      placements([
        home,
        next("2018-06-01", {reasonForNewEpisode: "P"}),
        next("2018-07-01", {reasonForNewEpisode: "B", legalStatus: "C1"})
      ])
    ).toHaveLength(3);
  });

  test("but not with a new legal status alone", () => {
    const [only, ...others] = placements([
      home,
      next("2018-06-01", {reasonForNewEpisode: "L", legalStatus: "E1"})
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({began: "2018-05-01", ended: null});
  });

  test("after a stay in hospital, where the mark of the placement says that the carer is another", () => {
    const rows = (mark: string | null) => [
      next("2018-05-01", {placeMark: "3f0c9d2be1a45587"}),
      next("2018-06-01", {reasonForNewEpisode: "P", placementType: "T1"}),
      next("2018-06-20", {reasonForNewEpisode: "P", placeMark: mark})
    ];
    expect(placements(rows("3f0c9d2be1a45587"))).toHaveLength(1);
    expect(placements(rows("9b1e00aa47c2d310"))).toHaveLength(2);
    expect(placements(rows(null))).toHaveLength(1);
  });

  test("not when the carer is the same, unless the switch says so", () => {
    const rows = [home, next("2018-06-01", {reasonForNewEpisode: "T", placementType: "U4"})];
    expect(placements(rows)).toHaveLength(1);
    expect(placements(rows, {...ordinary, countSameCarerMoves: true})).toHaveLength(2);
  });

  test("not when the foster carers are the ones to adopt, whatever the switches", () => {
    const rows = [
      home,
      next("2018-06-01", {reasonForNewEpisode: "U", placementType: "A5", legalStatus: "E1"})
    ];
    expect(placements(rows, {countTemporaryPlacements: true, countSameCarerMoves: true})).toHaveLength(1);
  });
});

describe("a stay in hospital", () => {
  const hospital = next("2018-06-01", {
    reasonForNewEpisode: "P",
    placementType: "T1",
    placementProvider: null
  });

  test("and back to the same place is no move, unless the switch says so", () => {
    const rows = [home, hospital, next("2018-06-10", {reasonForNewEpisode: "P"})];
    expect(placements(rows)).toHaveLength(1);
    expect(placements(rows, {...ordinary, countTemporaryPlacements: true})).toHaveLength(3);
  });

  test("and on to another place is one move", () => {
    const rows = [home, hospital, next("2018-06-10", {reasonForNewEpisode: "P", distanceMiles: 24.1})];
    expect(placements(rows)).toHaveLength(2);
  });

  test("leaves the child living where they lived", () => {
    expect(placements([home, hospital])[0]?.where.placementType).toBe("U6");
  });
});

describe("placements of a year", () => {
  const [placement] = placements([next("2017-05-01", {ended: "2018-04-01", reasonEpisodeCeased: "E4A"})]);
  const year = ["2018-04-01", "2019-03-31"] as const;

  test("one left on 1 April is not in it, one left a day later is", () => {
    expect(placement && countsBetween(placement, ...year)).toBe(false);
    expect(placement && countsBetween({...placement, ended: "2018-04-02"}, ...year)).toBe(true);
  });

  test("one of less than a day is not in it", () => {
    expect(
      placement && countsBetween({...placement, began: "2018-07-01", ended: "2018-07-01"}, ...year)
    ).toBe(false);
  });
});
