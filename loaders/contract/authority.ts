import type {AreaCode} from "./area-code.ts";
import type {ReportingYear} from "./calendar/reporting-year.ts";

export interface Area {
  readonly code: AreaCode;
  readonly name: string;
}

/** A figure that the council aims for. A target without `to` is met by any figure from `from` up. */
export interface Target {
  readonly measure: string;
  readonly year: ReportingYear;
  readonly from: number;
  readonly to: number | null;
}

/** Which councils have a page of the figures published about them: all, the council and its neighbours, or it alone. */
export type EnglandPages = "all" | "neighbours" | "own";

/** What a council decides about how its children are counted and what is published. */
export interface Switches {
  /** Is a child whose episode ended on 31 March, other than by X1, still looked after on that day? */
  readonly endingOn31MarchCounts: boolean;
  /** Is a move with the same carer (RNE T or U) a new placement? */
  readonly countSameCarerMoves: boolean;
  /** Is a temporary placement (T0 to T4) a placement of its own? */
  readonly countTemporaryPlacements: boolean;
  /** Are Chinese children counted as Asian, as in the census, or in the other ethnic group, as in some older tools? */
  readonly chineseGroup: "asian" | "other";
  /**
   * Protect counts of meetings and cases (reviews, disputes, audits) like counts of children: a first review, a review
   * that was late because a child was missing, or a dispute is often one child's. On unless a council turns it off. It
   * hides more: in the folder that ships 685 of 2,663 counts instead of 584.
   */
  readonly protectMeetings: boolean;
  /** Publish the lowest and highest caseload, although an officer could be recognised by it. */
  readonly publishCaseloadRange: boolean;
  /** Allow a zero in a two-way table to be hidden to protect other counts. */
  readonly hideZeros: boolean;
}

/** `authority.json` with its defaults filled in: the council, the areas it is compared with, its targets and switches. */
export interface Authority extends Area {
  readonly region: Area;
  /** Statistical neighbours; the set is named because there is more than one. */
  readonly neighbours: {readonly set: string; readonly areas: readonly Area[]};
  /** Years to report on; the last is the year of the report. */
  readonly reportingYears: readonly ReportingYear[];
  /** Number of this release of the last reporting year, from 1. */
  readonly releaseNumber: number;
  /** The day on which the extracts were taken, yyyy-mm-dd: shown as "data as at". */
  readonly dataTakenOn: string;
  /** The day on which the in-year extract was taken, if returns/ has one: shown on the quarter's paper. */
  readonly extractTakenOn?: string | undefined;
  /** True when the children in the folder are made up; every page then says so. */
  readonly synthetic: boolean;
  /** Who answers questions about the figures. */
  readonly contact: {readonly name: string; readonly email: string};
  /** The address of the public site, `https://…`: shared links then show its card. */
  readonly site?: string | undefined;
  /** Which councils have a page among England's; all of them where nothing is said. */
  readonly england?: EnglandPages | undefined;
  readonly targets: readonly Target[];
  readonly switches: Switches;
}
