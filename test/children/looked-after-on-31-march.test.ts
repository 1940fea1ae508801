import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {LookedAfterChild} from "../../loaders/children/looked-after-child.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode, folderOf, header, health, logged, socialWorker, uasc} from "./hand-made.ts";

type Parts = Parameters<typeof folderOf>[0];

function on31March2019(episodes: readonly EpisodeRow[], more: Parts = {}): LookedAfterChild | undefined {
  const folder = folderOf({...more, returns: {header: [header("ann")], ...more.returns, episodes}});
  return childrenFacts(folder).lookedAfter.find((child) => child.year === "2018/19");
}

describe("who is looked after on 31 March 2019", () => {
  const leaves = (ended: string) => [episode("ann", "2018-05-01", {ended, reasonEpisodeCeased: "E4A"})];

  test("a child whose episode goes on", () => {
    expect(on31March2019([episode("ann", "2018-05-01")])).toBeDefined();
  });

  test("a child who came that very day", () => {
    expect(on31March2019([episode("ann", "2019-03-31")])).toBeDefined();
  });

  test("a child who left the day after, not one who left the day before", () => {
    expect(on31March2019(leaves("2019-04-01"))).toBeDefined();
    expect(on31March2019(leaves("2019-03-30"))).toBeUndefined();
  });

  test("a child who left that very day only if the switch says so", () => {
    expect(on31March2019(leaves("2019-03-31"))).toBeUndefined();
    expect(on31March2019(leaves("2019-03-31"), {switches: {endingOn31MarchCounts: true}})).toBeDefined();
  });

  test("a child who moved that very day, once", () => {
    const child = on31March2019([
      episode("ann", "2018-05-01", {ended: "2019-03-31", reasonEpisodeCeased: "X1"}),
      episode("ann", "2019-03-31", {reasonForNewEpisode: "P", placementType: "K2"})
    ]);
    expect(child?.placementType).toBe("childrens-home");
  });

  test("not a child in a series of short breaks", () => {
    expect(on31March2019([episode("ann", "2018-05-01", {legalStatus: "V3"})])).toBeUndefined();
  });

  test("not a child whom that year’s return no longer holds", () => {
    const others = [episode("bob", "2018-05-01"), episode("ann", "2017-05-01", {year: "2017/18"})];
    const folder = folderOf({returns: {header: [header("ann"), header("bob")], episodes: others}});
    const stock = childrenFacts(folder).lookedAfter.map(({child, year}) => `${child} ${year}`);
    expect(stock).toEqual(["ann 2017/18", "bob 2018/19"]);
  });
});

describe("what is known of the child", () => {
  test("age, groups and bands", () => {
    const child = on31March2019([
      episode("ann", "2018-05-01", {
        legalStatus: "C1",
        placementType: "U2",
        distanceMiles: 20,
        categoryOfNeed: "N5"
      })
    ]);
    expect(child).toMatchObject({
      age: 8,
      ageBand: "5-to-9",
      ethnicGroup: "white",
      legalStatus: "interim-care-order",
      legalStatusGroup: "care-orders",
      placementType: "foster-relative",
      placementProvider: "own",
      distanceBand: "10-to-20-miles",
      outsideAuthority: false,
      timeInCare: "6-to-12-months",
      categoryOfNeed: "N5",
      uasc: false,
      placementsInYear: 1,
      continuouslyForAYear: false
    });
  });

  test("time in care runs from the start of the period, not of the episode", () => {
    const child = on31March2019([
      episode("ann", "2012-03-31", {ended: "2018-05-01", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-05-01", {reasonForNewEpisode: "L"})
    ]);
    expect(child?.timeInCare).toBe("5-to-10-years");
    expect(child?.continuouslyForAYear).toBe(true);
  });

  test("a Chinese child is Asian, as in the census, unless switched", () => {
    const returns = {header: [header("ann", {ethnicity: "CHNE"})]};
    const care = [episode("ann", "2018-05-01")];
    expect(on31March2019(care, {returns})?.ethnicGroup).toBe("asian");
    expect(on31March2019(care, {returns, switches: {chineseGroup: "other"}})?.ethnicGroup).toBe("other");
  });

  test("a child in hospital is shown where they live", () => {
    const child = on31March2019([
      episode("ann", "2018-05-01", {placementType: "U4", distanceMiles: 31.5, placementLocation: "OUT"}),
      episode("ann", "2019-03-20", {reasonForNewEpisode: "P", placementType: "T1", distanceMiles: 2})
    ]);
    expect(child).toMatchObject({
      placementType: "foster-other",
      distanceBand: "over-20-miles",
      outsideAuthority: true
    });
  });

  test("no distance is not known, and never near", () => {
    expect(on31March2019([episode("ann", "2018-05-01", {distanceMiles: null})])?.distanceBand).toBe(
      "not-known"
    );
  });

  test("an unaccompanied child until the day that the status ends", () => {
    const asUasc = (ceased: string | null) =>
      on31March2019([episode("ann", "2018-05-01")], {
        returns: {header: [header("ann")], uasc: [uasc("ann", {ceased})]}
      });
    expect(asUasc(null)?.uasc).toBe(true);
    expect(asUasc("2019-04-01")?.uasc).toBe(true);
    expect(asUasc("2019-03-31")?.uasc).toBe(false);
  });

  test("placements of the year, across two periods of care", () => {
    const child = on31March2019([
      episode("ann", "2017-01-01", {ended: "2018-06-01", reasonEpisodeCeased: "E4A"}),
      episode("ann", "2018-08-01", {ended: "2018-09-01", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-09-01", {reasonForNewEpisode: "P"})
    ]);
    expect(child?.placementsInYear).toBe(3);
  });

  test("reviews all on time, not all, and none due", () => {
    const care = [episode("ann", "2018-05-01")];
    const withLog = (...reviews: ReturnType<typeof logged>[]) => on31March2019(care, {service: {reviews}});
    const inTime = logged("ann", "2018-05-30", "2018-05-29");
    expect(withLog(inTime)?.allReviewsOnTime).toBe(true);
    expect(withLog(inTime, logged("ann", "2018-08-29", "2018-09-03"))?.allReviewsOnTime).toBe(false);
    expect(withLog(inTime, logged("ann", "2018-08-29", null))?.allReviewsOnTime).toBe(false);
    expect(withLog(logged("bob", "2018-05-30", "2018-05-30"))?.allReviewsOnTime).toBeNull();
  });

  test("health only of a child in care for the whole year", () => {
    const returns = {header: [header("ann")], health: [health("ann")]};
    expect(on31March2019([episode("ann", "2018-05-01")], {returns})?.health).toBeNull();
    expect(on31March2019([episode("ann", "2018-04-01")], {returns})?.health).not.toBeNull();
  });

  test("a second social worker in the year", () => {
    const workers = [socialWorker("ann", "w1", "2018-05-01"), socialWorker("ann", "w2", "2018-11-01")];
    const care = [episode("ann", "2018-05-01")];
    const returns = {header: [header("ann")]};
    expect(on31March2019(care, {returns})?.socialWorkerChanged).toBeNull();
    expect(on31March2019(care, {returns: {...returns, socialWorkers: workers}})?.socialWorkerChanged).toBe(
      true
    );
    expect(
      on31March2019(care, {returns: {...returns, socialWorkers: workers.slice(1)}})?.socialWorkerChanged
    ).toBe(false);
  });
});
