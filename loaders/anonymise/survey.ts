import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../files/folder.ts";
import type {AnyLayout} from "../read/layout/layout.ts";
import {postcodeKey} from "./postcodes.ts";
import {rawDate} from "./raw-date.ts";
import {eachRawRow} from "./raw-rows.ts";

/** What has to be known of the whole return before the first row of it can be rewritten. */
export interface Survey {
  /** The exact date of birth of each child, by original id. */
  readonly births: ReadonlyMap<string, IsoDate>;
  /** Children in a UASC table: no distance is worked out for them (rule 406). */
  readonly unaccompanied: ReadonlySet<string>;
  /** Every unique pupil number and postcode, for the proof and for looking places up. */
  readonly upns: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  /** What stops the work. */
  readonly findings: readonly Finding[];
  /** The layout of each file that follows one. */
  readonly layouts: ReadonlyMap<string, AnyLayout>;
  /** The year that most episodes in these files ended in or, where none has ended, began in. */
  readonly yearOf: (files: readonly string[]) => ReportingYear | null;
}

/** UN1 to UN5 and other fillings say why there is no number; a number has thirteen characters, most of them digits. */
const LIKE_A_UPN = /^(?=(?:\D*\d){6})[A-Z\d]{8,}$/;

/** Something that can be told from a code: two halves of a postcode have five characters, some of them digits. */
const LIKE_A_POSTCODE = /^(?=.*\d)[A-Z\d]{5,}$/;

/** Reads every file once, by itself, and keeps what the rewriting of all of them needs. */
export async function survey(
  raw: Folder,
  files: readonly string[],
  layoutsFor: (file: string) => readonly AnyLayout[]
): Promise<Survey> {
  const births = new Map<string, IsoDate>();
  const unaccompanied = new Set<string>();
  const upns = new Set<string>();
  const postcodes = new Set<string>();
  const findings: Finding[] = [];
  const layouts = new Map<string, AnyLayout>();
  const ended = new Map<string, Tally>();
  const began = new Map<string, Tally>();
  for (const file of files) {
    const {layout, finding} = await eachRawRow(raw, file, layoutsFor(file), (table) => ({cell}) => {
      const born = rawDate(cell("DOB"));
      if (born !== null) births.set(cell("CHILD"), born);
      if (table.layout.name === "UASC") unaccompanied.add(cell("CHILD"));
      const upn = cell("UPN").toUpperCase();
      if (LIKE_A_UPN.test(upn)) upns.add(upn);
      for (const postcode of [cell("HOME_POST"), cell("PL_POST")].map(postcodeKey))
        if (LIKE_A_POSTCODE.test(postcode)) postcodes.add(postcode);
      count(ended, file, rawDate(cell("DEC")));
      count(began, file, rawDate(cell("DECOM")));
    });
    if (layout) layouts.set(file, layout);
    if (finding) findings.push(finding);
  }
  return {
    births,
    unaccompanied,
    upns,
    postcodes,
    findings,
    layouts,
    yearOf: (ofYear) => mostCommon(ended, ofYear) ?? mostCommon(began, ofYear)
  };
}

/** How many dates fall in each year. */
type Tally = Map<ReportingYear, number>;

function count(tallies: Map<string, Tally>, file: string, date: IsoDate | null): void {
  if (date === null) return;
  const tally = tallies.get(file) ?? new Map();
  const year = reportingYearOf(date);
  tallies.set(file, tally.set(year, (tally.get(year) ?? 0) + 1));
}

function mostCommon(tallies: ReadonlyMap<string, Tally>, files: readonly string[]): ReportingYear | null {
  const years = files.flatMap((file) => [...(tallies.get(file) ?? [])]);
  return years.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
