import {required} from "../../contract/required.ts";
import type {ByteSource} from "./byte-source.ts";
import {eachElement} from "./each-element.ts";
import {UnreadableForm} from "./form-trouble.ts";
import {type NumberFormat, numberFormat} from "./number-format.ts";
import type {Epoch} from "./serial-day.ts";
import type {TextAllowance} from "./table-text.ts";
import {unpacked, type ZipEntry} from "./zip-archive.ts";

/** A sheet of a workbook, by its name and the file that holds it. */
export interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

/** What must be known of a workbook before its sheets can be read (ECMA-376, SpreadsheetML). */
export interface WorkbookParts {
  readonly sheets: readonly SheetPlace[];
  readonly epoch: Epoch;
  /** Texts that cells refer to by number. */
  readonly strings: readonly string[];
  /** What each style of a cell makes of a number. */
  readonly formats: readonly NumberFormat[];
}

/** The files of a zip, by path. */
export type Entries = ReadonlyMap<string, ZipEntry>;

const WORKBOOK = "xl/workbook.xml";

/** Is a zip with these files a workbook? */
export const isWorkbook = (entries: Entries): boolean => workbookPath(entries) !== null;

/** Programs call it xl/workbook.xml; a few number it. */
const workbookPath = (entries: Entries): string | null =>
  entries.has(WORKBOOK)
    ? WORKBOOK
    : ([...entries.keys()].find((path) => /^xl\/workbook\d*\.xml$/i.test(path)) ?? null);

/** @throws UnreadableForm where a part is missing or damaged. */
export function workbookParts(source: ByteSource, entries: Entries, allowance: TextAllowance): WorkbookParts {
  const path = workbookPath(entries);
  if (path === null) throw new UnreadableForm("not-a-workbook", NOT_A_WORKBOOK);
  const read = (part: string) => piecesOfPart(source, entries, part);
  const {sheets, epoch} = readWorkbook(required(read(path), "the workbook of a workbook"));
  const relations = read(path.replace(/([^/]+)$/, "_rels/$1.rels"));
  if (relations === null) throw new UnreadableForm("not-whole", SHEETS_MISSING);
  const targets = readRelations(relations);
  // A workbook without text or without styles has no such part.
  const [texts, styles] = [read("xl/sharedStrings.xml"), read("xl/styles.xml")];
  return {
    sheets: sheets.map(({name, id}) => {
      const target = targets.get(id);
      if (target === undefined || !entries.has(target)) throw new UnreadableForm("not-whole", SHEETS_MISSING);
      return {name, path: target};
    }),
    epoch,
    strings: texts === null ? [] : readStrings(texts, allowance),
    formats: styles === null ? [] : readFormats(styles)
  };
}

const SHEETS_MISSING =
  "The workbook lacks a sheet that it names, so it is damaged; open it, save it again and check it.";

const NOT_A_WORKBOOK = "The file is no workbook (.xlsx); save it as one, or as CSV.";

/** The bytes of a part, whatever the case of its name; null where the workbook has none. */
export function piecesOfPart(
  source: ByteSource,
  entries: Entries,
  part: string
): Iterable<Uint8Array> | null {
  const entry =
    entries.get(part) ?? [...entries].find(([path]) => path.toLowerCase() === part.toLowerCase())?.[1];
  return entry === undefined ? null : unpacked(source, entry);
}

function readWorkbook(pieces: Iterable<Uint8Array>): {sheets: {name: string; id: string}[]; epoch: Epoch} {
  const sheets: {name: string; id: string}[] = [];
  let epoch: Epoch = 1900;
  eachElement(pieces, {
    open(element, attributes) {
      const {name, date1904} = attributes;
      const id = idOf(attributes);
      if (element === "sheet" && name !== undefined && id !== undefined) sheets.push({name, id});
      else if (element === "workbookPr" && /^(1|true|on)$/i.test(String(date1904))) epoch = 1904;
    },
    text() {},
    close() {}
  });
  return {sheets, epoch};
}

/** `r:id`, whatever prefix the workbook gives to relationships. */
const idOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];

function readRelations(pieces: Iterable<Uint8Array>): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  eachElement(pieces, {
    open(element, {Id, Target}) {
      if (element !== "Relationship" || Id === undefined || Target === undefined) return;
      // A path from the root of the workbook, or from xl/.
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//, "")}`);
    },
    text() {},
    close() {}
  });
  return targets;
}

function readStrings(pieces: Iterable<Uint8Array>, allowance: TextAllowance): readonly string[] {
  const strings: string[] = [];
  const text = richText();
  eachElement(pieces, {
    open(element) {
      if (element === "si") text.begin();
      text.open(element);
    },
    text: text.add,
    close(element) {
      text.close(element);
      if (element !== "si") return;
      const words = text.words();
      allowance.spend(words.length);
      strings.push(words);
    }
  });
  return strings;
}

/** Gathers the text of a cell: its runs one after another, without the hints on pronunciation beside them. */
export interface RichText {
  readonly begin: () => void;
  readonly open: (element: string) => void;
  readonly add: (text: string) => void;
  readonly close: (element: string) => void;
  readonly words: () => string;
}

export function richText(): RichText {
  let words = "";
  let isText = false;
  let isHint = false;
  return {
    begin: () => {
      words = "";
    },
    open(element) {
      if (element === "t") isText = true;
      else if (element === "rPh") isHint = true;
    },
    add(text) {
      if (isText && !isHint) words += text;
    },
    close(element) {
      if (element === "t") isText = false;
      else if (element === "rPh") isHint = false;
    },
    // A character that XML cannot hold is written _x000D_.
    words: () =>
      words.replaceAll(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  };
}

function readFormats(pieces: Iterable<Uint8Array>): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  eachElement(pieces, {
    // A style without a format has the first, which shows a number as it is.
    open(element, {numFmtId = "0", formatCode}) {
      if (element === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (element === "cellXfs") isOfCells = true;
      else if (element === "xf" && isOfCells) {
        const id = Number(numFmtId);
        formats.push(numberFormat(id, codes.get(id)));
      }
    },
    text() {},
    close(element) {
      if (element === "cellXfs") isOfCells = false;
    }
  });
  return formats;
}
