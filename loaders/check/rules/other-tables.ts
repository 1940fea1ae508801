import {groupedBy} from "../../collections/grouped-by.ts";
import {firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import {surelyAged, surelyUnder} from "../possible-age.ts";
import type {Rule} from "../rule.ts";

/** OC3, SWEpisodes and DoLo: tables on which few of our figures depend. */
export const otherTableRules: readonly Rule[] = [
  {
    code: "care-leaver-of-other-age",
    rule: "391",
    severity: "warning",
    column: "DOB",
    wrong: "OC3 is about young people who turn 17 to 21 in the year, and this one does not.",
    treated: "In no published figure.",
    measures: [],
    breaks: ({rows, headerOf}) =>
      rows.careLeavers.filter(({child, year}) => {
        const born = headerOf(child, year)?.born;
        if (born === undefined) return false;
        return surelyUnder(17, born, lastDay(year)) || surelyAged(22, born, firstDay(year));
      })
  },
  {
    code: "social-worker-ends-before-begins",
    rule: null,
    severity: "warning",
    column: "SW_DEC",
    wrong: "A social worker's time with the child ends (SW_DEC) before it begins (SW_DECOM).",
    treated: "Counted as a social worker who began on SW_DECOM.",
    measures: ["social-worker-changes"],
    breaks: ({rows}) => rows.socialWorkers.filter(({began, ended}) => ended !== null && ended < began)
  },
  {
    code: "social-workers-overlap",
    rule: "SW10STG2",
    severity: "warning",
    column: "SW_DECOM",
    wrong: "A social worker begins with the child before the previous one has ended.",
    treated: "Both are counted.",
    measures: ["social-worker-changes"],
    breaks: ({rows}) =>
      [...groupedBy(rows.socialWorkers, ({child, year}) => `${year} ${child}`).values()].flatMap(
        (ofChild) => {
          const inOrder = ofChild.toSorted((a, b) => (a.began < b.began ? -1 : a.began > b.began ? 1 : 0));
          return inOrder.filter((row, index) => {
            const before = inOrder[index - 1];
            return before !== undefined && (before.ended === null || before.ended > row.began);
          });
        }
      )
  },
  {
    code: "deprivation-of-liberty-ends-before-begins",
    rule: null,
    severity: "warning",
    column: "DOLO_END",
    wrong: "A deprivation of liberty order ends (DOLO_END) before it begins (DOLO_START).",
    treated: "In no published figure.",
    measures: [],
    breaks: ({rows}) => rows.deprivationOfLiberty.filter(({began, ended}) => ended !== null && ended < began)
  }
];
