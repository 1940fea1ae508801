import {readableDay} from "../contract/calendar/day-written.ts";
import type {FileFindings} from "../read/file-findings.ts";
import {oneChildEach} from "../read/one-child-each.ts";
import {header} from "../read/tables/header.ts";
import type {RawRow, RawTable} from "./raw-rows.ts";

/**
 * Begins to compare the rows of a raw Header, whose dates of birth are exact: two within a month, which the check can no
 * longer tell apart, are still two. A child with two dates of birth or two sexes becomes a finding.
 */
export function comparingChildren({headings}: RawTable, findings: FileFindings): (row: RawRow) => void {
  const contradictionsOf = oneChildEach();
  return ({cell, line}) => {
    // Rows without an id are nobody's in particular; the check reports them.
    if (cell("CHILD") === "") return;
    const sex = header.columns.sex.read(cell("SEX"), {endsIn: null}).value ?? null;
    const contradictions = contradictionsOf({child: cell("CHILD"), born: readableDay(cell("DOB")), sex});
    for (const {heading, ...finding} of contradictions)
      findings.add({...finding, line, column: headings.indexOf(heading) + 1});
  };
}
