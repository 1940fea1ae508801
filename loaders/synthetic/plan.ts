import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";

/**
 * The totals to which the made-up children must add up. Figures marked P are printed in the service's annual report for
 * 2018/19 (children on 31 March, unaccompanied children, adoptions, the shares of 2017/18 and 2018/19) and are met
 * exactly; the others follow the Department's statistics for Thurrock as closely as the printed ones allow.
 */
export interface YearPlan {
  readonly year: ReportingYear;
  /** P: children looked after on 31 March. */
  readonly lookedAfter: number;
  /** P: unaccompanied asylum-seeking children among them. */
  readonly unaccompanied: number;
  readonly started: number;
  readonly startedUnaccompanied: number;
  /** Unaccompanied children whose care another council took over. Thurrock has a port, and most move on within weeks. */
  readonly transferred: number;
  /** P */
  readonly adopted: number;
  readonly specialGuardianship: number;
  readonly childArrangements: number;
  readonly placementOrders: PlacementOrderPlan;
  /** Children on 31 March with three or more placements in the year. */
  readonly threeOrMorePlacements: number;
  /** Children on 31 March placed more than 20 miles from home. */
  readonly overTwentyMiles: number;
  /** How often children move, compared with the first year: placements became more stable. */
  readonly moves: number;
  /** The share who went missing, of all children looked after in the year. */
  readonly wentMissing: number;
}

/** Placement orders granted in the year, by what became of them. P: 16 in 2018/19, rising over three years. */
export interface PlacementOrderPlan {
  readonly adoptedThisYear: number;
  readonly adoptedNextYear: number;
  readonly revokedThisYear: number;
  readonly revokedNextYear: number;
  /** Still standing when the last year ends. */
  readonly waiting: number;
}

/** Children looked after on 31 March 2014, when the first return begins. */
export const BEFORE = {
  lookedAfter: 277,
  unaccompanied: 24,
  placementOrders: {
    adoptedThisYear: 0,
    adoptedNextYear: 11,
    revokedThisYear: 0,
    revokedNextYear: 2,
    waiting: 0
  }
} as const;

export const PLAN: readonly YearPlan[] = [
  {
    year: "2014/15",
    lookedAfter: 284,
    unaccompanied: 39,
    started: 160,
    startedUnaccompanied: 55,
    transferred: 10,
    adopted: 13,
    specialGuardianship: 14,
    childArrangements: 5,
    placementOrders: {
      adoptedThisYear: 2,
      adoptedNextYear: 5,
      revokedThisYear: 0,
      revokedNextYear: 2,
      waiting: 0
    },
    threeOrMorePlacements: 31,
    overTwentyMiles: 43,
    moves: 1,
    wentMissing: 0.1
  },
  {
    year: "2015/16",
    lookedAfter: 333,
    unaccompanied: 64,
    started: 194,
    startedUnaccompanied: 85,
    transferred: 28,
    adopted: 7,
    specialGuardianship: 15,
    childArrangements: 6,
    placementOrders: {
      adoptedThisYear: 2,
      adoptedNextYear: 5,
      revokedThisYear: 0,
      revokedNextYear: 1,
      waiting: 0
    },
    threeOrMorePlacements: 33,
    overTwentyMiles: 57,
    moves: 1,
    wentMissing: 0.12
  },
  {
    year: "2016/17",
    lookedAfter: 334,
    unaccompanied: 55,
    started: 200,
    startedUnaccompanied: 98,
    transferred: 68,
    adopted: 9,
    specialGuardianship: 15,
    childArrangements: 8,
    placementOrders: {
      adoptedThisYear: 4,
      adoptedNextYear: 4,
      revokedThisYear: 0,
      revokedNextYear: 1,
      waiting: 0
    },
    threeOrMorePlacements: 47,
    overTwentyMiles: 43,
    moves: 1,
    wentMissing: 0.16
  },
  {
    year: "2017/18",
    lookedAfter: 308,
    unaccompanied: 32,
    started: 189,
    startedUnaccompanied: 92,
    transferred: 75,
    adopted: 7,
    specialGuardianship: 20,
    childArrangements: 10,
    placementOrders: {
      adoptedThisYear: 3,
      adoptedNextYear: 6,
      revokedThisYear: 0,
      revokedNextYear: 2,
      waiting: 0
    },
    threeOrMorePlacements: 37,
    overTwentyMiles: 55,
    moves: 1,
    wentMissing: 0.17
  },
  {
    year: "2018/19",
    lookedAfter: 293,
    unaccompanied: 30,
    started: 193,
    startedUnaccompanied: 100,
    transferred: 78,
    adopted: 13,
    // P: 5.3% and 5.8% of the 208 who ceased.
    specialGuardianship: 11,
    childArrangements: 12,
    placementOrders: {
      adoptedThisYear: 7,
      adoptedNextYear: 0,
      revokedThisYear: 3,
      revokedNextYear: 0,
      waiting: 6
    },
    // P: 8.2% of 293.
    threeOrMorePlacements: 24,
    // P: 16% of 293.
    overTwentyMiles: 47,
    moves: 0.65,
    wentMissing: 0.18
  }
];

/** The first year of the plan, and of the returns. */
export const FIRST_YEAR: ReportingYear = required(PLAN[0], "the first year of the plan").year;

/** The last year of the plan, which the annual report is about. */
export const LAST_YEAR: ReportingYear = required(PLAN.at(-1), "the last year of the plan").year;

/** P: of the 293 children on 31 March 2019, 75% were under care orders and 23% under section 20. The rest: care orders. */
export const LEGAL_STATUSES_IN_2019 = {section20: 67, remanded: 1} as const;
