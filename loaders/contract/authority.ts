import type {AreaCode} from "./area-code.ts";
import type {ReportingYear} from "./calendar/reporting-year.ts";

export interface Area {
  readonly code: AreaCode;
  readonly name: string;
}

/** A figure that the council aims at; a target without an upper end is met by reaching `from`. */
export interface Target {
  readonly measure: string;
  readonly year: ReportingYear;
  readonly from: number;
  readonly to: number | null;
}

/** What a council may decide for itself about how its children are counted and what is shown. */
export interface Switches {
  /** Is a child whose episode ended on 31 March, and not by X1, still looked after that day? */
  readonly endingOn31MarchCounts: boolean;
  /** Is a move with the same carer (RNE T or U) a new placement? */
  readonly countSameCarerMoves: boolean;
  /** Is a temporary placement (T0 to T4) a placement of its own? */
  readonly countTemporaryPlacements: boolean;
  /** Chinese children with Asian (as in the census) or with the other ethnic group (as in some older tools). */
  readonly chineseGroup: "asian" | "other";
  /** Protect counts of meetings and cases (reviews, disputes, audits) like counts of children. */
  readonly protectMeetings: boolean;
  /** Publish the lowest and highest caseload, by which an officer could be recognised. */
  readonly publishCaseloadRange: boolean;
  /** Let a zero in a two-way table be hidden to protect others. */
  readonly hideZeros: boolean;
}

/** `authority.json`, read and completed: who the council is, whom it is compared with and what it has promised. */
export interface Authority extends Area {
  readonly region: Area;
  /** Statistical neighbours; the set is named because there is more than one. */
  readonly neighbours: {readonly set: string; readonly areas: readonly Area[]};
  /** Years to report on; the last is the year of the report. */
  readonly reportingYears: readonly ReportingYear[];
  /** Number of this release of the last reporting year, from 1. */
  readonly releaseNumber: number;
  /** The day that the extracts were taken, yyyy-mm-dd: shown as "data as at". */
  readonly dataTakenOn: string;
  /** The day that the in-year extract was taken, where returns/ holds one: shown on the quarter's paper. */
  readonly extractTakenOn?: string | undefined;
  /** True when no child in the folder ever lived; every page then says so. */
  readonly synthetic: boolean;
  /** Who answers questions about the figures. */
  readonly contact: {readonly name: string; readonly email: string};
  /** Where the public site is online, `https://…`: links to it that are shared then show its card. */
  readonly site?: string | undefined;
  readonly targets: readonly Target[];
  readonly switches: Switches;
}
