import {readableDay} from "../contract/calendar/day-written.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {type FileFindings, findingsOf} from "../read/file-findings.ts";
import {isTablesFolder} from "../read/forms/tables-folder.ts";
import {idSpellings} from "../read/id-spellings.ts";
import {type AnyLayout, columnsRead} from "../read/layout/layout.ts";
import {header} from "../read/tables/header.ts";
import {comparingChildren} from "./comparing-children.ts";
import {postcodeKey} from "./postcodes.ts";
import {provingCells} from "./proving-cells.ts";
import {eachRawRow} from "./raw-rows.ts";
import {type YearsSeen, yearOfReturn, yearsSeen} from "./year-of-return.ts";

/** What must be known of the whole return before its first row can be rewritten. */
export interface Survey {
  /** The exact date of birth of each child, by original id. */
  readonly births: ReadonlyMap<string, IsoDate>;
  /** Children in a UASC table: no distance is worked out for them (rule 406). */
  readonly unaccompanied: ReadonlySet<string>;
  /** Every unique pupil number and postcode, for the proof and for looking up where postcodes are. */
  readonly upns: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  /** Faults for which the return is refused. */
  readonly findings: readonly Finding[];
  /** The layout of each file that follows one. */
  readonly layouts: ReadonlyMap<string, AnyLayout>;
  /** The line of the header of each file that has rows above it, such as a title. */
  readonly titled: ReadonlyMap<string, number>;
  /** The year of a return with these files, by its dates; null where they do not make it clear. */
  readonly yearOf: (files: readonly string[]) => ReportingYear | null;
}

const ZEROS_LOST = {
  severity: "error",
  code: "id-lost-zeros",
  message:
    "CHILD differs from an id in another row only in zeros at its start, which a spreadsheet takes away, so one child would look like two; export the table again and use it without opening it in a spreadsheet."
} as const;

/** Collects findings by the lines of a form's own file. */
function findingsIn(raw: Folder, file: string): FileFindings {
  if (!isTablesFolder(raw)) return findingsOf(file);
  const findings = findingsOf(file, raw.hasColumnNumbers(file));
  return {
    ...findings,
    add: ({line, ...finding}) =>
      findings.add({...finding, line: typeof line === "number" ? raw.lineOf(file, line) : null})
  };
}

/** A number has thirteen characters, most of them digits; UN1 to UN5 and the like say why there is none. */
const LIKE_A_UPN = /^(?=(?:\D*\d){6})[A-Z\d]{8,}$/;

/** Long enough to be told from a code: a postcode has at least five characters, some of them digits. */
const LIKE_A_POSTCODE = /^(?=.*\d)[A-Z\d]{5,}$/;

/** Reads every file once and keeps what is needed to rewrite all of them. */
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
  const yearsByFile = new Map<string, YearsSeen>();
  const spellings = idSpellings();
  const titled = new Map<string, number>();
  for (const file of files) {
    const years = yearsSeen();
    yearsByFile.set(file, years);
    const aboutFile = findingsIn(raw, file);
    const {layout, finding} = await eachRawRow(raw, file, layoutsFor(file), (table) => {
      if (table.rowsAbove > 0) titled.set(file, table.headingLine);
      const dates = columnsRead(table.layout).filter(({holds}) => holds === "date");
      const prove = provingCells(table, aboutFile);
      const compare = table.layout.name === header.name ? comparingChildren(table, aboutFile) : null;
      return (row) => {
        prove(row);
        compare?.(row);
        const {cell} = row;
        if (spellings.differs(cell("CHILD"))) aboutFile.add({...ZEROS_LOST, line: row.line});
        const born = readableDay(cell("DOB"));
        if (born !== null) births.set(cell("CHILD"), born);
        if (table.layout.name === "UASC") unaccompanied.add(cell("CHILD"));
        const upn = cell("UPN").toUpperCase();
        if (LIKE_A_UPN.test(upn)) upns.add(upn);
        for (const postcode of [cell("HOME_POST"), cell("PL_POST")].map(postcodeKey))
          if (LIKE_A_POSTCODE.test(postcode)) postcodes.add(postcode);
        for (const {header: heading} of dates) {
          const day = readableDay(cell(heading));
          if (day !== null) years.add(heading, day);
        }
      };
    });
    if (layout) layouts.set(file, layout);
    if (finding) findings.push(finding);
    findings.push(...aboutFile.all());
  }
  return {
    births,
    unaccompanied,
    upns,
    postcodes,
    findings,
    layouts,
    titled,
    yearOf: (ofYear) => yearOfReturn(ofYear.flatMap((file) => yearsByFile.get(file) ?? []))
  };
}
