import {describe, expect, test} from "vitest";
import {periodsOfCare} from "../../loaders/children/periods-of-care.ts";
import {placementsOf} from "../../loaders/children/placements.ts";
import {sameCarerTwoYears} from "../../loaders/children/same-carer.ts";
import {stackedEpisodes} from "../../loaders/children/stacked-episodes.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode} from "./hand-made.ts";

function settled(rows: EpisodeRow[], {age = 10} = {}): boolean | null | undefined {
  const [period] = periodsOfCare(stackedEpisodes(rows).get("ann") ?? []);
  const placements =
    period && placementsOf(period, {countTemporaryPlacements: false, countSameCarerMoves: false});
  return period && placements && sameCarerTwoYears(age, period.began, placements, "2019-03-31");
}
const moved = (began: string, about: Partial<EpisodeRow> = {}) =>
  episode("ann", began, {reasonForNewEpisode: "P", ...about});

describe("with the same carer for two years", () => {
  test("is asked of children under 16 in care for two and a half years", () => {
    expect(settled([episode("ann", "2016-09-30")])).toBe(true);
    expect(settled([episode("ann", "2016-10-01")])).toBeNull();
    expect(settled([episode("ann", "2012-01-01")], {age: 16})).toBeNull();
  });

  test("counts from the last move", () => {
    expect(settled([episode("ann", "2014-01-01"), moved("2017-03-31")])).toBe(true);
    expect(settled([episode("ann", "2014-01-01"), moved("2017-04-01")])).toBe(false);
  });

  test("adds the placement before to one with adopters", () => {
    const adopters = moved("2018-10-01", {placementType: "A6", legalStatus: "E1"});
    expect(settled([episode("ann", "2016-01-01"), adopters])).toBe(true);
    expect(settled([episode("ann", "2016-01-01"), moved("2017-08-01"), adopters])).toBe(false);
  });
});
