import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** Items of the compliance checklist that were checked in reviews. The log holds counts for each month and item. */
export const checklistAnswers = population({
  id: "checklist",
  of: "meetings",
  traits: ["checklist-item", "met"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.checklist ?? []).flatMap((row) =>
      [
        {met: "yes" as const, weight: row.met},
        {met: "no" as const, weight: row.reviewsChecked - row.met}
      ].map(({met, weight}) => ({
        on: row.monthStarting,
        weight,
        amounts: {},
        sources: [row.source],
        traits: {"checklist-item": row.item, met}
      }))
    ),
  collected: (_facts, {service}, year) =>
    (service.checklist ?? []).some((row) => reportingYearOf(row.monthStarting) === year),
  source: () => "Compliance checklist"
});
