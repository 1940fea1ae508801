import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** Questions that audits asked about reviews. The log holds counts for each audit and question. */
export const auditAnswers = population({
  id: "audits",
  of: "meetings",
  traits: ["audit-question", "met"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.audits ?? []).flatMap((row) =>
      [
        {met: "yes" as const, weight: row.met},
        {met: "no" as const, weight: row.reviewsAudited - row.met}
      ].map(({met, weight}) => ({
        on: row.audited,
        weight,
        amounts: {},
        sources: [row.source],
        traits: {"audit-question": row.question, met}
      }))
    ),
  collected: (_facts, {service}, year) =>
    (service.audits ?? []).some((row) => reportingYearOf(row.audited) === year),
  source: () => "Log of audits"
});
