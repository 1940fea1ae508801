import {expect, test} from "vitest";
import {periodsOfCare} from "../../loaders/children/periods-of-care.ts";
import {stackedEpisodes} from "../../loaders/children/stacked-episodes.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode} from "./hand-made.ts";

const periods = (...rows: EpisodeRow[]) => periodsOfCare(stackedEpisodes(rows).get("ann") ?? []);

test("a period runs over its episodes to the reason that ends care", () => {
  const [period, ...others] = periods(
    episode("ann", "2018-05-01", {legalStatus: "V2", ended: "2018-06-01", reasonEpisodeCeased: "X1"}),
    episode("ann", "2018-06-01", {reasonForNewEpisode: "L", ended: "2018-12-01", reasonEpisodeCeased: "E4A"})
  );
  expect(others).toEqual([]);
  expect(period).toMatchObject({began: "2018-05-01", ended: "2018-12-01", reason: "E4A", startKnown: true});
});

test("a child who comes back begins another period", () => {
  const all = periods(
    episode("ann", "2018-05-01", {ended: "2018-06-01", reasonEpisodeCeased: "E4A"}),
    episode("ann", "2018-09-01")
  );
  expect(all.map(({began, ended}) => [began, ended])).toEqual([
    ["2018-05-01", "2018-06-01"],
    ["2018-09-01", null]
  ]);
});

test("a start ends the period before it, though no return says how that ended", () => {
  const [first] = periods(episode("ann", "2018-05-01"), episode("ann", "2018-09-01"));
  expect(first).toMatchObject({began: "2018-05-01", ended: null, reason: null});
});

test("a period whose start no return holds says so", () => {
  const [period] = periods(episode("ann", "2014-05-01", {reasonForNewEpisode: "P"}));
  expect(period?.startKnown).toBe(false);
});
