import type {Switches} from "../contract/authority.ts";
import {ageOn, type IsoDate} from "../contract/calendar/iso-date.ts";
import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {RowSource} from "../read/rows.ts";
import {ageBand} from "./categories/age-band.ts";
import {ethnicGroup} from "./categories/ethnic-group.ts";
import type {Person} from "./looked-after-child.ts";
import type {People} from "./people.ts";

/** Finds a person as they were on a day; null for a child in no Header table. */
export type PersonOn = (child: string, on: IsoDate, rows: readonly RowSource[]) => Person | null;

/**
 * Works out age and groups from the Header of the year that the day is in. The given rows become the person's sources.
 */
export function personOn(find: People, switches: Pick<Switches, "chineseGroup">): PersonOn {
  return (child, on, rows) => {
    const year: ReportingYear = reportingYearOf(on);
    const header = find(child, year);
    if (header === null) return null;
    const age = ageOn(header.born, on);
    return {
      child,
      year,
      sex: header.sex,
      age,
      ageBand: ageBand(age),
      ethnicity: header.ethnicity,
      ethnicGroup: ethnicGroup(header.ethnicity, switches),
      sources: rows
    };
  };
}
