import {readableDay} from "../../contract/calendar/day-written.ts";
import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {csvLines} from "../../contract/csv-lines.ts";
import type {FileFinding} from "../file-findings.ts";
import {participationInWords} from "./participation-in-words.ts";
import type {ChildOfReview} from "./review-children.ts";
import {ssdReviews} from "./ssd-reviews.ts";
import {SSD_TABLES} from "./ssd-tables.ts";
import type {TableRecords} from "./table-records.ts";

/** The reviews of the dataset, as a table that is read like any other. */
export interface ShownReviews {
  readonly text: string;
  /** The line of the file that each line of the text comes from, the header's first. */
  readonly lines: readonly number[];
  /** What was left out, and why. */
  readonly findings: readonly FileFinding[];
  /** Every review that counts, for what must be known of all of them. */
  readonly due: readonly {readonly due: IsoDate; readonly isHeld: boolean}[];
}

const {person, due, held, cancelled, participation} = SSD_TABLES.ssd_cla_reviews;
const {child} = ssdReviews.columns;

/**
 * Shows the reviews under their own columns, with the child's id as the return has it in the place of the person's, or
 * at the end. Times of day are cut off and codes taken out of words; columns that are not needed become blank, so that
 * a finding gives the column of the file. Reviews are in the order of child and day, whatever the order of the export.
 */
export function shownReviews(table: TableRecords, childOf: ChildOfReview): ShownReviews {
  const {header, place, records, at} = table;
  const personAt = at(child.header) >= 0 ? at(child.header) : at(person.column);
  const childAt = personAt >= 0 ? personAt : header.length;
  const leftOut = new Map<Reason, number[]>();
  const leave = (reason: Reason, line: number) =>
    leftOut.get(reason)?.push(line) ?? leftOut.set(reason, [line]);
  const seen = new Set<string>();
  const rows: {cells: readonly string[]; line: number}[] = [];
  const counted: {due: IsoDate; isHeld: boolean}[] = [];
  for (const review of records) {
    const {cells, line, cell} = review;
    const key = JSON.stringify(cells);
    const id = childOf(review);
    const [dueOn, heldOn] = [dayOf(cell(due.column)), dayOf(cell(held.column))];
    if (cells.length > header.length) leave("too-many-cells", line);
    else if (seen.has(key)) leave("row-twice", line);
    else if (/^(y|yes|1|true)$/i.test(String(cell(cancelled.column)))) leave("cancelled-review", line);
    else if (id === null) leave("review-of-nobody", line);
    else if (dueOn === null) leave("no-due-date", line);
    else {
      const tookPart = participationInWords(cell(participation.column));
      if (tookPart === "unknown") leave("unknown-participation", line);
      const shown = Array.from({length: Math.max(header.length, childAt + 1)}, () => "");
      const show = (index: number, words: string | null) => {
        if (index >= 0 && words !== null) shown[index] = words;
      };
      show(childAt, id);
      show(at(due.column), dueOn);
      show(at(held.column), heldOn);
      show(at(participation.column), tookPart === "unknown" ? null : tookPart);
      rows.push({cells: shown, line});
      const day = readableDay(dueOn);
      if (day !== null) counted.push({due: day, isHeld: heldOn !== null});
    }
    seen.add(key);
  }
  const order = [childAt, ...[due, held, participation].map(({column}) => at(column))];
  const keyOf = ({cells}: {readonly cells: readonly string[]}) =>
    JSON.stringify(order.map((index) => cells[index]));
  const sorted = rows
    .map((row) => ({...row, key: keyOf(row)}))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const headings = [...header];
  headings[childAt] = child.header;
  return {
    text: csvLines([headings, ...sorted.map(({cells}) => cells)]),
    lines: [place.line, ...sorted.map(({line}) => line)],
    findings: [...leftOut].map(([reason, lines]) =>
      findingOf(reason, lines, {
        "cancelled-review": at(cancelled.column),
        "no-due-date": at(due.column),
        "unknown-participation": at(participation.column)
      })
    ),
    due: counted
  };
}

/** A day without its time, as `yyyy-mm-dd`; what is no day stays, for the reader to name. */
function dayOf(cell: string | null): string | null {
  return cell === null ? null : (readableDay(cell.replace(TIME, "")) ?? cell);
}

/** The time of day behind a date, as databases export it. */
const TIME = /(?<=^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}))[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

type Reason = keyof typeof REASONS;

const REASONS = {
  "too-many-cells": {
    severity: "error",
    words: "more cells than the header has columns; put cells with a comma in quotation marks"
  },
  "row-twice": {severity: "note", words: "the same as another row in every column; each counts once"},
  "cancelled-review": {
    severity: "note",
    words: `a meeting that was called off (${cancelled.column}); left out`
  },
  "review-of-nobody": {
    severity: "warning",
    words:
      "a review that leads to no person with an id of the return; left out. Export ssd_person and ssd_cla_episodes whole"
  },
  "no-due-date": {
    severity: "warning",
    words: `a review without a day by which it was due (${due.column}), so nobody can tell whether it was in time; left out. Fill it in the case system`
  },
  "unknown-participation": {
    severity: "error",
    words: `something other than PN0 to PN7, the words of one of these, or not-recorded (${participation.column}); correct it in the case system, or put the code in its place in the query`
  }
} as const;

function findingOf(
  reason: Reason,
  lines: readonly number[],
  positions: {readonly [Reason in keyof typeof REASONS]?: number}
): FileFinding {
  const {severity, words} = REASONS[reason];
  const rows = lines.length === 1 ? "1 row" : `${lines.length.toLocaleString("en-GB")} rows`;
  const position = positions[reason];
  return {
    severity,
    code: reason,
    message: `${rows}: ${words}.`,
    line: lines[0] ?? null,
    column: position === undefined ? null : position + 1,
    measures: severity === "note" ? [] : ssdReviews.measures
  };
}
