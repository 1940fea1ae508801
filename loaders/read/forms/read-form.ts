import {type ByteSource, bytesSource, piecesOfSource} from "./byte-source.ts";
import type {FormRead, FormTable} from "./form-table.ts";
import {type FormTrouble, UnreadableForm} from "./form-trouble.ts";
import {returnXml} from "./return-xml.ts";
import {type TextAllowance, textAllowance} from "./table-text.ts";
import {workbook} from "./workbook.ts";
import {isWorkbook} from "./workbook-parts.ts";
import {looksZipped, wholeEntry, type ZipEntry, zipEntries} from "./zip-archive.ts";

/** Names of files that hold tables of their own: the Department's XML, workbooks, and zips of any of these or of CSV. */
export const FORM_NAME = /\.(xml|xlsx|xlsm|zip)$/i;

/** Names of files that are a table each. */
export const TABLE_NAME = /\.(csv|tsv)$/i;

/** Does a path lead into a form that is shown as a folder? All that is in one are tables. */
export const isInForm = (path: string): boolean =>
  path
    .split("/")
    .slice(0, -1)
    .some((name) => FORM_NAME.test(name));

/** A zip may hold a zip, as a download of several exports does, and no more. */
const DEEPEST = 3;

/** Reads all the tables of a form of the return. What is wrong with it is told, and nothing is thrown. */
export const readForm = (source: ByteSource): FormRead => readWithin(source, textAllowance(), 1);

function readWithin(source: ByteSource, allowance: TextAllowance, depth: number): FormRead {
  try {
    if (!looksZipped(source)) return notZipped(source, allowance);
    const entries = zipEntries(source);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    return isWorkbook(byPath)
      ? workbook(source, byPath, allowance)
      : zipOfForms(source, entries, allowance, depth);
  } catch (error) {
    // Anything else is not a fault of the file.
    if (!(error instanceof UnreadableForm)) throw error;
    return {tables: [], troubles: [{file: "", finding: error.finding}]};
  }
}

function notZipped(source: ByteSource, allowance: TextAllowance): FormRead {
  const start = source.part(0, 8);
  // What Excel up to 2003, and a workbook with a password, begins with.
  if (start[0] === 0xd0 && start[1] === 0xcf) throw new UnreadableForm("old-or-locked", OLD_OR_LOCKED);
  if (source.size === 0)
    throw new UnreadableForm("empty-file", "The file is empty; export it again or remove it.");
  const text = new TextDecoder().decode(source.part(0, 512));
  // UTF-16 has a zero byte beside each of these.
  if (!/^[\uFEFF\uFFFD\s\0]*<[\0]?[?!a-z]/i.test(text)) throw new UnreadableForm("not-a-form", NOT_A_FORM);
  return returnXml(piecesOfSource(source), allowance);
}

const OLD_OR_LOCKED =
  "This is an old workbook (.xls) or one with a password; save it as .xlsx without a password, or as CSV.";

const NOT_A_FORM =
  "The file is not what its name says: neither XML, nor a workbook, nor a zip. Name it for what it is.";

/** The tables of every file in a zip. Folders in it stay in their paths. */
function zipOfForms(
  source: ByteSource,
  entries: readonly ZipEntry[],
  allowance: TextAllowance,
  depth: number
): FormRead {
  const tables: FormTable[] = [];
  const troubles: FormTrouble[] = [];
  const seen = new Set<string>();
  for (const entry of entries.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const path = entry.path.replace(/^(\.?\/)+/, "");
    if (isHidden(path)) continue;
    const trouble = (finding: FormTrouble["finding"]) => troubles.push({file: path, finding});
    if (seen.has(path)) {
      trouble({severity: "error", code: "file-twice", message: TWICE});
      continue;
    }
    seen.add(path);
    if (!TABLE_NAME.test(path) && !FORM_NAME.test(path)) {
      trouble({severity: "warning", code: "unread-file", message: NOT_READ});
      continue;
    }
    try {
      allowance.spend(entry.bytes);
      const bytes = wholeEntry(source, entry);
      if (TABLE_NAME.test(path)) tables.push({path, bytes, lineOf: null, hasColumnNumbers: true});
      else if (depth === DEEPEST) throw new UnreadableForm("too-deep", TOO_DEEP);
      else {
        const inside = readWithin(bytesSource(bytes), allowance, depth + 1);
        tables.push(...inside.tables.map((table) => ({...table, path: `${path}/${table.path}`})));
        troubles.push(...inside.troubles.map(({file, finding}) => ({file: below(path, file), finding})));
      }
    } catch (error) {
      if (!(error instanceof UnreadableForm)) throw error;
      trouble(error.finding);
    }
  }
  return {tables, troubles};
}

/** What operating systems put into folders, and programs for Mac into zips. */
const isHidden = (path: string): boolean =>
  path.split("/").some((name) => name.startsWith(".") || name === "__MACOSX");

/** A path within a form, `""` being the form itself. */
const below = (path: string, within: string): string => (within === "" ? path : `${path}/${within}`);

const TWICE =
  "The zip has two files of this name, of which nobody can tell which is right; take one of them out.";
const NOT_READ = "Only CSV files, XML, workbooks (.xlsx) and zips of these are read; this file is left out.";
const TOO_DEEP = "This zip lies in a zip within a zip; unpack it.";
