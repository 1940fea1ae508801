import {groupedBy} from "../../collections/grouped-by.ts";
import {addMonths} from "../../contract/calendar/iso-date.ts";
import {firstDay} from "../../contract/calendar/reporting-year.ts";
import {latestBirth} from "../possible-age.ts";
import type {Rule} from "../rule.ts";

const EIGHTEEN_YEARS = 18 * 12;

/** The UASC table: a row says that the child was unaccompanied and seeking asylum in the year; DUC says until when. */
export const uascRules: readonly Rule[] = [
  {
    code: "duc-after-18th-birthday",
    rule: "304",
    severity: "warning",
    column: "DUC",
    wrong:
      "The child ceased to be unaccompanied (DUC) after turning 18; it is the 18th birthday at the latest.",
    treated: "Counted as unaccompanied until the day given, while looked after.",
    measures: ["uasc"],
    breaks: ({rows, headerOf}) =>
      rows.uasc.filter(({child, year, ceased}) => {
        const born = headerOf(child, year)?.born;
        return born !== undefined && ceased !== null && ceased > addMonths(latestBirth(born), EIGHTEEN_YEARS);
      })
  },
  {
    code: "duc-before-year",
    rule: null,
    severity: "warning",
    column: "DUC",
    wrong: "The child had ceased to be unaccompanied (DUC) before this collection year began.",
    treated: "Not counted as unaccompanied on 31 March.",
    measures: ["uasc"],
    breaks: ({rows}) => rows.uasc.filter(({ceased, year}) => ceased !== null && ceased < firstDay(year))
  },
  {
    code: "duc-changed",
    rule: null,
    severity: "warning",
    column: "DUC",
    wrong: "The day on which the child ceased to be unaccompanied (DUC) differs from an earlier return's.",
    treated: "Each year's figures use that year's own row.",
    measures: ["uasc"],
    breaks: ({rows}) =>
      [...groupedBy(rows.uasc, ({child}) => child).values()].flatMap((ofChild) => {
        const dated = ofChild
          .filter(({ceased}) => ceased !== null)
          .toSorted((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : 0));
        return dated.filter((row, index) => index > 0 && dated[index - 1]?.ceased !== row.ceased);
      })
  },
  {
    code: "duplicate-uasc",
    rule: null,
    severity: "warning",
    column: "CHILD",
    wrong: "UASC has two rows for the same child in one year.",
    treated: "Counted once.",
    measures: ["uasc"],
    breaks: ({rows}) =>
      [...groupedBy(rows.uasc, ({child, year}) => `${year} ${child}`).values()].flatMap((same) =>
        same.slice(1)
      )
  }
];
