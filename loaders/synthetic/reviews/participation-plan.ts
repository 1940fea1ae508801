import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {ParticipationCode} from "../../contract/codes/participation.ts";

/** How many reviews of a year have each code; `blank`: held, but nothing was entered at all. */
export type ParticipationPlan = Readonly<Record<ParticipationCode | "not-recorded" | "blank", number>>;

/**
 * Printed in the service's annual report for 2018/19. The 8 blanks are the difference between the 755 reviews that
 * it says were held and the 747 that its table of participation adds up to.
 */
export const PARTICIPATION: Readonly<Record<ReportingYear, ParticipationPlan>> = {
  "2017/18": {
    PN0: 85,
    PN1: 332,
    PN2: 5,
    PN3: 0,
    PN4: 4,
    PN5: 12,
    PN6: 122,
    PN7: 83,
    "not-recorded": 105,
    blank: 0
  },
  "2018/19": {
    PN0: 100,
    PN1: 372,
    PN2: 3,
    PN3: 2,
    PN4: 5,
    PN5: 3,
    PN6: 159,
    PN7: 103,
    "not-recorded": 0,
    blank: 8
  }
};

/** Shares in the years before, of reviews of children of four and over; others: the child attended and spoke. */
export const EARLIER_PARTICIPATION = {
  "not-recorded": 0.12,
  PN2: 0.01,
  PN3: 0.002,
  PN4: 0.01,
  PN5: 0.02,
  PN6: 0.2,
  PN7: 0.16
} as const;
