import {addMonths, ageOn} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {Child} from "../children/child.ts";
import type {Random} from "../random.ts";
import {birthCell} from "./birth-cell.ts";
import {dateCell, type Table} from "./csv.ts";

/** Thurrock, by the Department's number. */
const OWN_COUNCIL = "883";

/** For children who started in the year: whether they had left care before by adoption or another permanent order. */
export function previousPermanenceTable(
  random: Random,
  children: readonly Child[],
  year: ReportingYear
): Table {
  const started = children.flatMap((child) => {
    const period = child.periods.find(({began}) => began >= firstDay(year) && began <= lastDay(year));
    return period === undefined ? [] : [{child, began: period.began}];
  });
  return {
    columns: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
    rows: started.map(({child, began}) => {
      const may = ageOn(child.born, began) >= 5 && !child.unaccompanied && child.periods.length === 1;
      const kind = may ? random.weighted({Z1: 92, P2: 5, P3: 2, P1: 1}) : "Z1";
      const date = addMonths(began, -random.whole(14, 44));
      return [
        child.id,
        birthCell(child),
        kind,
        kind === "Z1" ? "" : OWN_COUNCIL,
        kind === "Z1" ? "" : dateCell(`${date.slice(0, 8)}01`)
      ];
    })
  };
}
