import {firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import type {HealthRow} from "../../read/rows.ts";
import {lookedAfterAllYear} from "../looked-after-all-year.ts";
import {HEALTH} from "../measures-touched.ts";
import {surelyAged, surelyUnder} from "../possible-age.ts";
import type {ReturnsToCheck} from "../returns-to-check.ts";
import type {Rule} from "../rule.ts";

/** OC2: the health and conduct of children looked after continuously for twelve months. */
export const healthRules: readonly Rule[] = [
  {
    code: "sdq-score-and-reason",
    rule: "197a",
    severity: "warning",
    column: "SDQ_REASON",
    wrong: "Both a strengths and difficulties score and a reason for having none are given.",
    treated: "The score is used.",
    measures: ["sdq-average"],
    breaks: ({rows}) => rows.health.filter(({sdqScore, sdqReason}) => sdqScore !== null && sdqReason !== null)
  },
  {
    code: "sdq-missing",
    rule: "186",
    severity: "warning",
    column: "SDQ_SCORE",
    wrong: "A child of 4 to 16 has neither a strengths and difficulties score nor a reason for having none.",
    treated: "Left out of the average score.",
    measures: ["sdq-average"],
    breaks: (returns) =>
      aged(returns, (row, born) => {
        const rightAge = surelyAged(4, born, firstDay(row.year)) && surelyUnder(17, born, lastDay(row.year));
        return rightAge && row.sdqScore === null && row.sdqReason === null;
      })
  },
  {
    code: "sdq-under-4",
    rule: "188",
    severity: "warning",
    column: "SDQ_SCORE",
    wrong: "A child under 4 at the end of the year has a strengths and difficulties score.",
    treated:
      "Left out of the average score, which is of children aged 5 to 16 on 31 March; check the score and DOB.",
    measures: ["sdq-average"],
    breaks: (returns) =>
      aged(returns, (row, born) => row.sdqScore !== null && surelyUnder(4, born, lastDay(row.year)))
  },
  {
    code: "sdq-at-17",
    rule: "189",
    severity: "warning",
    column: "SDQ_SCORE",
    wrong: "A young person of 17 or over at the start of the year has a strengths and difficulties score.",
    treated:
      "Left out of the average score, which is of children aged 5 to 16 on 31 March; check the score and DOB.",
    measures: ["sdq-average"],
    breaks: (returns) =>
      aged(returns, (row, born) => row.sdqScore !== null && surelyAged(17, born, firstDay(row.year)))
  },
  {
    code: "convicted-under-10",
    rule: "542",
    severity: "warning",
    column: "CONVICTED",
    wrong: "Conviction is filled in for a child under 10 on 31 March, the age of criminal responsibility.",
    treated: "In no published figure.",
    measures: [],
    breaks: (returns) =>
      aged(returns, (row, born) => row.convicted !== null && surelyUnder(10, born, lastDay(row.year)))
  },
  {
    code: "health-check-at-5-or-over",
    rule: "546",
    severity: "warning",
    column: "HEALTH_CHECK",
    wrong: "Child health promotion is filled in for a child of 5 or over on 31 March.",
    treated: "In no published figure.",
    measures: [],
    breaks: (returns) =>
      aged(returns, (row, born) => row.healthCheck !== null && surelyAged(5, born, lastDay(row.year)))
  },
  {
    code: "oc2-without-year-in-care",
    rule: "190",
    severity: "warning",
    column: "CHILD",
    wrong: "OC2 is about children looked after for the whole year to 31 March, and this child was not.",
    treated: "Left out of the health figures.",
    measures: [...HEALTH],
    breaks: (returns) =>
      returns.rows.health.filter(({child, year}) => !lookedAfterAllYear(child, year, returns))
  },
  {
    code: "year-in-care-without-oc2",
    rule: "191",
    severity: "warning",
    column: "CHILD",
    wrong: "The child was looked after for the whole year to 31 March and has no row in OC2.",
    treated: "Left out of the health figures.",
    measures: [...HEALTH],
    breaks: (returns) => {
      const inOc2 = new Set(returns.rows.health.map(({child, year}) => `${year} ${child}`));
      return returns.rows.header.filter(
        ({child, year}) =>
          returns.held.tables.health.has(year) &&
          !inOc2.has(`${year} ${child}`) &&
          lookedAfterAllYear(child, year, returns)
      );
    }
  }
];

/** The rows of OC2 that break a rule, among children whose birth is known. */
function aged(
  {rows, headerOf}: ReturnsToCheck,
  breaksRule: (row: HealthRow, born: string) => boolean
): readonly HealthRow[] {
  return rows.health.filter((row) => {
    const born = headerOf(row.child, row.year)?.born;
    return born !== undefined && breaksRule(row, born);
  });
}
