import {required} from "../../contract/required.ts";
import type {ByteSource} from "./byte-source.ts";
import {eachElement} from "./each-element.ts";
import type {FormRead, FormTable} from "./form-table.ts";
import {type FormTrouble, UnreadableForm} from "./form-trouble.ts";
import type {NumberFormat} from "./number-format.ts";
import {serialDay} from "./serial-day.ts";
import {type TextAllowance, tableText} from "./table-text.ts";
import {type Entries, piecesOfPart, richText, type WorkbookParts, workbookParts} from "./workbook-parts.ts";

/** What a sheet can have (Excel's own limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A date of the year 9999: a larger number is none. */
const LAST_SERIAL = 2_958_465;

/**
 * The tables of a workbook: each sheet that has a cell, its rows on the lines that they have there. Numbers whose style
 * shows a day become dd/mm/yyyy; any other number stays one, so that a date without its style is refused by name.
 *
 * @throws UnreadableForm where the workbook is damaged.
 */
export function workbook(source: ByteSource, entries: Entries, allowance: TextAllowance): FormRead {
  const parts = workbookParts(source, entries, allowance);
  const tables: FormTable[] = [];
  const troubles: FormTrouble[] = [];
  for (const {name, path} of parts.sheets) {
    const called = `sheet ${name.replaceAll("/", "-")}`;
    const read = readSheet(
      required(piecesOfPart(source, entries, path), `the sheet ${path}`),
      called,
      parts,
      allowance
    );
    if (read.table !== null) tables.push(read.table);
    troubles.push(...read.troubles);
  }
  return {tables, troubles};
}

interface SheetRead {
  /** Null for a sheet without a cell. */
  readonly table: FormTable | null;
  readonly troubles: readonly FormTrouble[];
}

function readSheet(
  pieces: Iterable<Uint8Array>,
  called: string,
  parts: WorkbookParts,
  allowance: TextAllowance
): SheetRead {
  const rows = tableText(allowance);
  const troubles = new Map<string, FormTrouble>();
  const report = (code: string, message: string, line: number, column: number | null = null) => {
    if (!troubles.has(code))
      troubles.set(code, {file: called, finding: {severity: "error", code, message, line, column}});
  };
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let isFilled = false;
  let headings = 0;
  let cell: Cell = BLANK_CELL;
  let isValue = false;
  let raw: string | null = null;
  let hasFormula = false;
  const inline = richText();
  eachElement(pieces, {
    // A cell without a type holds a number, and one without a style has the first.
    open(element, {r, t = "n", s = "0", ref}) {
      switch (element) {
        case "row": {
          const given = r === undefined ? row + 1 : Number(r);
          if (!(given > row && given <= MOST_ROWS)) throw new UnreadableForm("not-whole", ROWS_OUT_OF_ORDER);
          row = given;
          column = 0;
          cells = [];
          break;
        }
        case "c":
          column = r === undefined ? column + 1 : columnOf(r);
          if (column > MOST_COLUMNS || column < 1) throw new UnreadableForm("not-whole", ROWS_OUT_OF_ORDER);
          cell = {type: t, style: Number(s)};
          raw = null;
          hasFormula = false;
          inline.begin();
          break;
        case "v":
          isValue = true;
          raw = "";
          break;
        case "f":
          hasFormula = true;
          break;
        case "mergeCell":
          if (ref !== undefined && spansRows(ref, headings))
            report("merged-cells", MERGED, rowsOf(ref).first);
          break;
        default:
          inline.open(element);
      }
    },
    text(text) {
      if (isValue) raw = raw === null ? text : raw + text;
      else inline.add(text);
    },
    close(element) {
      if (element === "v") isValue = false;
      else if (element === "c") {
        if (cell.type === "e") report("formula-error", FORMULA_ERROR, row, column);
        if (hasFormula && raw === null) report("formula-without-value", NO_VALUE, row, column);
        const words = cell.type === "inlineStr" ? inline.words() : wordsOf(raw, cell, parts);
        if (words.trim() === "") return;
        while (cells.length < column - 1) cells.push("");
        cells[column - 1] = words;
      } else if (element === "row") {
        if (cells.length > 0) rows.add(row, cells);
        if (headings === 0 && cells.filter((words) => words !== "").length >= FEWEST_HEADINGS) headings = row;
        isFilled ||= cells.length > 0;
      } else inline.close(element);
    }
  });
  const table = {path: called, bytes: rows.bytes(), lineOf: null, hasColumnNumbers: true};
  return {table: isFilled ? table : null, troubles: [...troubles.values()]};
}

interface Cell {
  readonly type: string;
  readonly style: number;
}

const BLANK_CELL: Cell = {type: "n", style: 0};

/** What a cell says, in words. */
function wordsOf(raw: string | null, {type, style}: Cell, {strings, formats, epoch}: WorkbookParts): string {
  if (raw === null) return "";
  switch (type) {
    case "s": {
      const words = strings[Number(raw)];
      if (words === undefined) throw new UnreadableForm("not-whole", TEXT_MISSING);
      return words;
    }
    case "b":
      return raw.trim() === "1" ? "TRUE" : "FALSE";
    case "n":
      return numberInWords(raw.trim(), formats[style] ?? {kind: "number"}, epoch);
    default:
      // Text of a formula, an error, or a day as yyyy-mm-dd (t="d").
      return raw;
  }
}

function numberInWords(raw: string, format: NumberFormat, epoch: WorkbookParts["epoch"]): string {
  const value = Number(raw);
  if (raw === "" || !Number.isFinite(value)) return raw;
  if (format.kind === "date" && value >= 0 && value <= LAST_SERIAL) return serialDay(value, epoch);
  const words = plainNumber(raw, value);
  return format.kind === "zeros" && /^\d+$/.test(words) ? words.padStart(format.digits, "0") : words;
}

/**
 * A number as a person would type it. A workbook keeps fifteen digits: beyond them a whole number has lost its end, and
 * stays in scientific notation, so that an id is refused.
 */
function plainNumber(raw: string, value: number): string {
  if (/^-?\d{1,15}$/.test(raw)) return raw;
  if (Math.abs(value) >= 1e15) return value.toExponential().replace("e", "E");
  return String(Number(value.toPrecision(15)));
}

/** The number of the column of a cell such as `AB12`, from 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const character of reference) {
    const letter = character.toUpperCase().charCodeAt(0) - A + 1;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  return column;
}

const A = 65;
const LETTERS = 26;

/** The first and the last row of cells such as `A2:B5`. */
function rowsOf(reference: string): {readonly first: number; readonly last: number} {
  const [first = 1, last = first] = (reference.match(/\d+/g) ?? []).map(Number);
  return {first, last};
}

/** The first row with as many cells is taken for the headings: above it there are titles. */
const FEWEST_HEADINGS = 3;

/** Whether merged cells take more than one row and reach below the headings, where what they say is lost. */
function spansRows(reference: string, headings: number): boolean {
  const {first, last} = rowsOf(reference);
  return last > first && last > headings;
}

const ROWS_OUT_OF_ORDER = "The workbook has rows or cells out of order; open it, save it again and check it.";

const TEXT_MISSING =
  "The workbook lacks the text of a cell, so it is damaged; open it, save it again and check it.";

const MERGED =
  "Cells are merged over several rows, of which only the first has what they say; separate them and fill each row.";

const FORMULA_ERROR =
  "A cell holds the error of a formula, such as #N/A, expected a value; correct it, or paste values in place of formulas.";

const NO_VALUE =
  "A cell has a formula without a result; open the workbook in a spreadsheet, let it calculate and save it, or paste values in place of formulas.";
