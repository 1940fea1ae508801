import {groupedBy} from "../../collections/grouped-by.ts";
import {daysBetween} from "../../contract/calendar/iso-date.ts";
import {REVIEWS} from "../measures-touched.ts";
import {surelyAged} from "../possible-age.ts";
import type {Rule} from "../rule.ts";

/** More than this between due and held is taken for a typing error in one of the dates. */
const DAYS_IN_A_YEAR = 365;

/** A log that the service does not keep has no row that could break a rule. */
const rowsOf = <Row>(log: readonly Row[] | null): readonly Row[] => log ?? [];

/** The IRO service's own logs, against themselves and against the return. No rule of the Department covers them. */
export const serviceLogRules: readonly Rule[] = [
  {
    code: "log-of-unknown-child",
    rule: null,
    severity: "warning",
    column: "child",
    wrong: "The log has a child who is in no Header of any return.",
    treated: "Counted in totals; the child's sex, age and ethnic group are not known.",
    measures: [
      ...REVIEWS,
      "reviews-due",
      "midpoint-reviews",
      "initial-health-assessment",
      "siblings-together"
    ],
    breaks: ({rows, logs}) => {
      const known = new Set(rows.header.map(({child}) => child));
      const logged = [
        ...rowsOf(logs.reviews),
        ...rowsOf(logs.midpointReviews),
        ...rowsOf(logs.initialHealthAssessments),
        ...rowsOf(logs.siblings)
      ];
      return logged.filter(({child}) => !known.has(child));
    }
  },
  {
    code: "duplicate-review-due",
    rule: null,
    severity: "warning",
    column: "review_due",
    wrong: "The same child has two reviews due on the same day.",
    treated: "Both are counted.",
    measures: ["reviews-due", "reviews-in-timescale"],
    breaks: ({logs}) =>
      [...groupedBy(rowsOf(logs.reviews), ({child, due}) => `${due} ${child}`).values()].flatMap((same) =>
        same.slice(1)
      )
  },
  {
    code: "review-far-from-due",
    rule: null,
    severity: "warning",
    column: "review_held",
    wrong: "The review was held more than a year before or after it was due.",
    treated: "Counted as given; check both dates.",
    measures: ["reviews-in-timescale", "late-reviews-by-reason"],
    breaks: ({logs}) =>
      rowsOf(logs.reviews).filter(
        ({due, held}) => held !== null && Math.abs(daysBetween(due, held)) > DAYS_IN_A_YEAR
      )
  },
  {
    code: "minutes-before-review",
    rule: null,
    severity: "warning",
    column: "minutes_completed",
    wrong: "The review report was completed before the review was held, or the review was never held.",
    treated: "Counted as completed in time when the review was held.",
    measures: ["review-reports-in-20-days"],
    breaks: ({logs}) =>
      rowsOf(logs.reviews).filter(
        ({held, minutesCompleted}) => minutesCompleted !== null && (held === null || minutesCompleted < held)
      )
  },
  {
    code: "participation-of-review-not-held",
    rule: null,
    severity: "warning",
    column: "participation",
    wrong: "A review that was not held has a participation code.",
    treated: "Used for why children did not attend; elsewhere codes are counted from the return.",
    measures: ["reasons-not-attending"],
    breaks: ({logs}) =>
      rowsOf(logs.reviews).filter(
        ({held, participation}) => held === null && participation !== null && participation !== "not-recorded"
      )
  },
  {
    code: "logged-pn0-at-4-or-over",
    rule: "440",
    severity: "warning",
    column: "participation",
    wrong: "PN0 is for a child under 4 at the review; this child was 4 or over.",
    treated: "In no figure: codes are counted from the return.",
    measures: [],
    breaks: ({rows, logs}) => {
      const born = new Map(rows.header.map((row) => [row.child, row.born]));
      return rowsOf(logs.reviews).filter(({child, held, participation}) => {
        const birth = born.get(child);
        return participation === "PN0" && held !== null && birth !== undefined && surelyAged(4, birth, held);
      });
    }
  },
  {
    code: "dispute-resolved-before-raised",
    rule: null,
    severity: "warning",
    column: "resolved",
    wrong: "The dispute was resolved before it was raised.",
    treated: "Counted in the year in which it was raised.",
    measures: ["disputes"],
    breaks: ({logs}) =>
      rowsOf(logs.disputes).filter(({raised, resolved}) => resolved !== null && resolved < raised)
  },
  {
    code: "more-met-than-checked",
    rule: null,
    severity: "warning",
    column: "met",
    wrong: "More reviews met the item than were checked.",
    treated: "Counted as given, so the share is over 100%; correct one of the two numbers.",
    measures: ["checklist", "audits"],
    breaks: ({logs}) => [
      ...rowsOf(logs.checklist).filter(({met, reviewsChecked}) => met > reviewsChecked),
      ...rowsOf(logs.audits).filter(({met, reviewsAudited}) => met > reviewsAudited)
    ]
  }
];
