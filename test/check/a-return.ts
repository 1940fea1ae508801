import {NOTHING_READ} from "../../loaders/read/nothing-read.ts";
import type {
  AdoptionRow,
  CareLeaverRow,
  DeprivationOfLibertyRow,
  EpisodeRow,
  HeaderRow,
  HealthRow,
  MissingRow,
  PlacedForAdoptionRow,
  ReturnRows,
  ReviewRow,
  SocialWorkerRow,
  UascRow
} from "../../loaders/read/rows.ts";
import type {ReviewLogRow, ServiceLogs} from "../../loaders/read/service-rows.ts";

/**
 * A small return written by hand. Each row says only what its example is about; everything else is a child born
 * in June 2008 who has been in foster care all year. Rows of a table stand on lines 2, 3, 4 … of its file.
 */
const YEAR = "2018/19";

type Given<Row> = readonly Partial<Row>[];

interface GivenReturn {
  readonly header?: Given<HeaderRow>;
  readonly episodes?: Given<EpisodeRow>;
  readonly reviews?: Given<ReviewRow>;
  readonly uasc?: Given<UascRow>;
  readonly health?: Given<HealthRow>;
  readonly careLeavers?: Given<CareLeaverRow>;
  readonly adoptions?: Given<AdoptionRow>;
  readonly placedForAdoption?: Given<PlacedForAdoptionRow>;
  readonly missing?: Given<MissingRow>;
  readonly socialWorkers?: Given<SocialWorkerRow>;
  readonly deprivationOfLiberty?: Given<DeprivationOfLibertyRow>;
}

export function aReturn(given: GivenReturn): ReturnRows {
  return {
    header: rows("header", given.header ?? [{}], {sex: "female", born: "2008-06-01", ethnicity: "WBRI"}),
    episodes: rows("episodes", given.episodes, {
      began: "2017-05-10",
      reasonForNewEpisode: "S",
      legalStatus: "C2",
      categoryOfNeed: "N1",
      placementType: "U4",
      placementProvider: "PR1",
      ended: null,
      reasonEpisodeCeased: null,
      reasonForPlacementChange: null,
      distanceMiles: 4.5,
      placementLocation: "IN"
    }),
    reviews: rows("reviews", given.reviews, {held: "2018-09-03", participation: "PN1"}),
    uasc: rows("uasc", given.uasc, {ceased: null}),
    health: rows("oc2", given.health, {
      sdqScore: 12,
      sdqReason: null,
      convicted: null,
      healthCheck: null,
      immunisations: true,
      dentalCheck: true,
      healthAssessment: true,
      substanceMisuse: false
    }),
    careLeavers: rows("oc3", given.careLeavers, {inTouch: "YES", activity: "F1", accommodation: "U1"}),
    adoptions: rows("ad1", given.adoptions, {
      placedForAdoptionDecision: "2018-05-01",
      matched: "2018-06-01",
      byFosterCarer: false
    }),
    placedForAdoption: rows("placed_for_adoption", given.placedForAdoption, {
      placed: "2018-05-01",
      ceased: null,
      reasonCeased: null
    }),
    previousPermanence: [],
    missing: rows("missing", given.missing, {kind: "missing", began: "2018-07-01", ended: "2018-07-02"}),
    socialWorkers: rows("sw_episodes", given.socialWorkers, {
      worker: "w1",
      began: "2018-07-01",
      ended: null,
      reason: null
    }),
    deprivationOfLiberty: rows("dolo", given.deprivationOfLiberty, {began: "2018-07-01", ended: null})
  };
}

function rows<Row>(
  table: string,
  given: Given<Row> | undefined,
  usual: Omit<Row, "child" | "year" | "source">
): Row[] {
  return (given ?? []).map((row, index) => {
    const year = (row as {year?: string}).year ?? YEAR;
    const source = {file: `returns/${year.replace("/", "-")}/${table}.csv`, line: index + 2};
    return {child: "c1", year, source, ...usual, ...row} as Row;
  });
}

/** A service that keeps no log at all. */
export const NO_LOGS: ServiceLogs = NOTHING_READ.service;

export function aReviewLog(given: Given<ReviewLogRow>): ServiceLogs {
  const reviews = given.map((row, index) => ({
    child: "c1",
    reviewNumber: null,
    due: "2018-09-03",
    held: "2018-09-03",
    participation: "PN1" as const,
    minutesCompleted: null,
    lateReason: null,
    reasonNotAttending: null,
    advocacyOffered: null,
    consultationReturned: null,
    parentsTookPart: null,
    source: {file: "service/reviews.csv", line: index + 2},
    ...row
  }));
  return {...NO_LOGS, reviews};
}
