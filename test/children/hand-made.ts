import type {Authority} from "../../loaders/contract/authority.ts";
import {authoritySchema} from "../../loaders/read/authority.ts";
import type {DataFolder} from "../../loaders/read/data-folder.ts";
import {NOTHING_READ} from "../../loaders/read/nothing-read.ts";
import type {
  EpisodeRow,
  HeaderRow,
  HealthRow,
  MissingRow,
  ReturnRows,
  ReviewRow,
  RowSource,
  SocialWorkerRow,
  UascRow
} from "../../loaders/read/rows.ts";
import type {ReviewLogRow, ServiceLogs} from "../../loaders/read/service-rows.ts";

/** Rows of children made up for one test each; what a test does not say is ordinary. */

const source: RowSource = {file: "returns/hand-made.csv", line: 2};

/** An authority that reports on 2017/18 and 2018/19, with switches as a test sets them. */
export const authority = (switches: Partial<Authority["switches"]> = {}): Authority =>
  authoritySchema.parse({
    name: "Anyshire",
    code: "E10000001",
    region: {code: "E12000006", name: "East of England"},
    neighbours: {set: "made up", areas: []},
    reportingYears: ["2017/18", "2018/19"],
    dataTakenOn: "2019-06-01",
    contact: {name: "Performance team", email: "team@example.org"},
    switches
  });

export const header = (child: string, about: Partial<HeaderRow> = {}): HeaderRow => ({
  child,
  year: "2018/19",
  sex: "female",
  born: "2010-06-01",
  ethnicity: "WBRI",
  source,
  ...about
});

/** By default a foster placement under a full care order that began with care and goes on. */
export const episode = (child: string, began: string, about: Partial<EpisodeRow> = {}): EpisodeRow => ({
  child,
  year: "2018/19",
  began,
  reasonForNewEpisode: "S",
  legalStatus: "C2",
  categoryOfNeed: "N1",
  placementType: "U6",
  placementProvider: "PR1",
  ended: null,
  reasonEpisodeCeased: null,
  reasonForPlacementChange: null,
  distanceMiles: 3.2,
  placementLocation: "IN",
  source,
  ...about
});

export const review = (child: string, held: string, about: Partial<ReviewRow> = {}): ReviewRow => ({
  child,
  year: "2018/19",
  held,
  participation: "PN1",
  source,
  ...about
});

export const logged = (
  child: string,
  due: string,
  held: string | null,
  about: Partial<ReviewLogRow> = {}
): ReviewLogRow => ({
  child,
  reviewNumber: null,
  due,
  held,
  participation: held === null ? null : "PN1",
  minutesCompleted: null,
  lateReason: null,
  reasonNotAttending: null,
  advocacyOffered: null,
  consultationReturned: null,
  parentsTookPart: null,
  source: {file: "service/reviews.csv", line: 2},
  ...about
});

export const uasc = (child: string, about: Partial<UascRow> = {}): UascRow => ({
  child,
  year: "2018/19",
  ceased: null,
  source,
  ...about
});

export const missing = (child: string, about: Partial<MissingRow> = {}): MissingRow => ({
  child,
  year: "2018/19",
  kind: "missing",
  began: "2018-08-01",
  ended: "2018-08-02",
  source,
  ...about
});

export const socialWorker = (child: string, worker: string, began: string): SocialWorkerRow => ({
  child,
  year: "2018/19",
  worker,
  began,
  ended: null,
  reason: null,
  source
});

export const health = (child: string, about: Partial<HealthRow> = {}): HealthRow => ({
  child,
  year: "2018/19",
  sdqScore: 12,
  sdqReason: null,
  convicted: false,
  healthCheck: null,
  immunisations: true,
  dentalCheck: true,
  healthAssessment: true,
  substanceMisuse: false,
  source,
  ...about
});

interface Parts {
  readonly returns?: Partial<ReturnRows>;
  readonly service?: Partial<ServiceLogs>;
  readonly switches?: Partial<Authority["switches"]>;
  readonly folder?: Partial<DataFolder>;
}

/** A data folder that holds what a test gives it and nothing else. */
export const folderOf = ({returns = {}, service = {}, switches = {}, folder = {}}: Parts): DataFolder => ({
  authority: authority(switches),
  ...NOTHING_READ,
  returns: {...NOTHING_READ.returns, ...returns},
  service: {...NOTHING_READ.service, ...service},
  ...folder
});
