import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {ParticipationCode} from "../contract/codes/participation.ts";
import type {ReviewRow, RowSource, UascRow} from "../read/rows.ts";
import type {ReviewLogRow} from "../read/service-rows.ts";
import {byChild} from "./by-child.ts";
import type {Person} from "./looked-after-child.ts";
import type {PersonOn} from "./person-on.ts";

/** How a child took part in one review that was held. */
export interface Participation {
  readonly year: ReportingYear;
  readonly held: IsoDate;
  readonly code: ParticipationCode | "not-recorded";
  /** The child on the day of the review. */
  readonly person: Person;
  /** Unaccompanied and seeking asylum on that day. */
  readonly uasc: boolean;
  readonly sources: readonly RowSource[];
}

/**
 * Every review with a participation code in the returns, and every one that the service logged as `not-recorded`. A
 * review logged with a blank cell has no code at all and is left out, as is one of a child in no Header table: without
 * a sex, an age and an ethnic group the parts of a table would not add up to its total.
 */
export function participation(
  returned: readonly ReviewRow[],
  log: readonly ReviewLogRow[] | null,
  uasc: readonly UascRow[],
  personOn: PersonOn
): readonly Participation[] {
  const unaccompanied = byChild(uasc);
  const describe = (
    child: string,
    held: string,
    code: Participation["code"],
    source: RowSource
  ): readonly Participation[] => {
    const year = reportingYearOf(held);
    const sources = [source];
    const person = personOn(child, held, sources);
    if (person === null) return [];
    const row = unaccompanied.get(child)?.findLast((each) => each.year === year);
    const uasc = row !== undefined && (row.ceased === null || row.ceased > held);
    return [{year, held, code, person, uasc, sources}];
  };
  return [
    ...returned.flatMap((row) => describe(row.child, row.held, row.participation, row.source)),
    ...(log ?? []).flatMap((row) =>
      row.held !== null && row.participation === "not-recorded"
        ? describe(row.child, row.held, "not-recorded", row.source)
        : []
    )
  ];
}
