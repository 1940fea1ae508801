import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {CategoryOfNeed} from "../contract/codes/category-of-need.ts";
import type {Ethnicity} from "../contract/codes/ethnicity.ts";
import type {LegalStatus} from "../contract/codes/legal-status.ts";
import type {ParticipationCode} from "../contract/codes/participation.ts";
import type {PlacementProvider} from "../contract/codes/placement-provider.ts";
import type {PlacementType} from "../contract/codes/placement-type.ts";
import type {ReasonEpisodeCeased} from "../contract/codes/reason-episode-ceased.ts";
import type {ReasonForNewEpisode} from "../contract/codes/reason-for-new-episode.ts";
import type {ReasonForPlacementChange} from "../contract/codes/reason-for-placement-change.ts";
import type {Sex} from "../contract/codes/sex.ts";

/**
 * The rows of a return, typed, in the words of the SSDA903 guidance. A blank cell is null. Rows know their file and
 * line, so that a figure can be traced back to them; this is never published.
 */
export interface RowSource {
  /** Path within the data folder, `returns/2018-19/episodes.csv`. */
  readonly file: string;
  /** Line in the file; the header is line 1. */
  readonly line: number;
}

interface ReturnRow {
  /** The child's id in the return, a hash once anonymised. The same child has the same id in every year. */
  readonly child: string;
  /** The collection year of the return that this row is in. */
  readonly year: ReportingYear;
  readonly source: RowSource;
}

export interface HeaderRow extends ReturnRow {
  readonly sex: Sex;
  /** Date of birth; the first of the month in an anonymised return. */
  readonly born: IsoDate;
  readonly ethnicity: Ethnicity;
  /**
   * True where the child is in no Header of any return: the date of birth is that of another table, whose row this is;
   * sex, unless the UASC table gives it, and ethnicity are not known.
   */
  readonly fromAnotherTable?: true;
}

export interface EpisodeRow extends ReturnRow {
  /** DECOM, the day the episode began. */
  readonly began: IsoDate;
  readonly reasonForNewEpisode: ReasonForNewEpisode;
  readonly legalStatus: LegalStatus;
  readonly categoryOfNeed: CategoryOfNeed;
  readonly placementType: PlacementType;
  readonly placementProvider: PlacementProvider | null;
  /** DEC, the day the episode ended; null while it goes on. */
  readonly ended: IsoDate | null;
  readonly reasonEpisodeCeased: ReasonEpisodeCeased | null;
  readonly reasonForPlacementChange: ReasonForPlacementChange | null;
  /** PL_DISTANCE, miles from home in a straight line, to one decimal; null when not given or not known. */
  readonly distanceMiles: number | null;
  /**
   * PL_MARK, which `npm run anonymise` makes of the placement's postcode or URN: the same for the same child in the same
   * place, and different for two children in one place. Null where neither was given.
   */
  readonly placeMark?: string | null;
  /** PL_LOCATION: inside or outside the authority's own boundary. */
  readonly placementLocation: "IN" | "OUT" | null;
}

export interface ReviewRow extends ReturnRow {
  /** The day the review was held. */
  readonly held: IsoDate;
  readonly participation: ParticipationCode;
}

export interface UascRow extends ReturnRow {
  /** DUC, the day the child ceased to be an unaccompanied asylum-seeking child. */
  readonly ceased: IsoDate | null;
}

/** OC2: outcomes for children looked after continuously for twelve months. Null: not recorded. */
export interface HealthRow extends ReturnRow {
  readonly sdqScore: number | null;
  readonly sdqReason: string | null;
  readonly convicted: boolean | null;
  readonly healthCheck: boolean | null;
  readonly immunisations: boolean | null;
  readonly dentalCheck: boolean | null;
  readonly healthAssessment: boolean | null;
  readonly substanceMisuse: boolean | null;
}

/** OC3: young people who have left care. */
export interface CareLeaverRow extends ReturnRow {
  readonly inTouch: string;
  readonly activity: string;
  readonly accommodation: string;
}

/** AD1: children adopted in the year. */
export interface AdoptionRow extends ReturnRow {
  readonly placedForAdoptionDecision: IsoDate | null;
  readonly matched: IsoDate | null;
  readonly byFosterCarer: boolean | null;
}

export interface PlacedForAdoptionRow extends ReturnRow {
  readonly placed: IsoDate;
  readonly ceased: IsoDate | null;
  readonly reasonCeased: string | null;
}

export interface PreviousPermanenceRow extends ReturnRow {
  readonly previousPermanence: string;
  readonly date: string | null;
}

export interface MissingRow extends ReturnRow {
  readonly kind: "missing" | "away";
  readonly began: IsoDate;
  readonly ended: IsoDate | null;
}

export interface SocialWorkerRow extends ReturnRow {
  /** The social worker's id, hashed once anonymised. */
  readonly worker: string;
  readonly began: IsoDate;
  readonly ended: IsoDate | null;
  readonly reason: string | null;
}

/** DoLo: deprivation of liberty orders, from the 2026/27 collection. */
export interface DeprivationOfLibertyRow extends ReturnRow {
  readonly began: IsoDate;
  readonly ended: IsoDate | null;
}

/** All rows of all the yearly returns in a data folder, in file and line order. */
export interface ReturnRows {
  readonly header: readonly HeaderRow[];
  readonly episodes: readonly EpisodeRow[];
  readonly reviews: readonly ReviewRow[];
  readonly uasc: readonly UascRow[];
  readonly health: readonly HealthRow[];
  readonly careLeavers: readonly CareLeaverRow[];
  readonly adoptions: readonly AdoptionRow[];
  readonly placedForAdoption: readonly PlacedForAdoptionRow[];
  readonly previousPermanence: readonly PreviousPermanenceRow[];
  readonly missing: readonly MissingRow[];
  readonly socialWorkers: readonly SocialWorkerRow[];
  readonly deprivationOfLiberty: readonly DeprivationOfLibertyRow[];
}
