import {parse} from "csv-parse/sync";
import {type FileMetaData, parquetMetadata, parquetReadObjects} from "hyparquet";
import {parseHTML} from "linkedom";
import {dataTexts, pdfTexts, pngTexts} from "./embedded-texts.ts";
import {jsonIn, parsedJson} from "./json-in.ts";
import {isPublishedByOthers, readOthers} from "./published-by-others.ts";
import type {SiteFile} from "./site-file.ts";
import {textOf} from "./text-of.ts";

/** A file as the attacker reads it: its words, its tables and, for a page, its elements. */
export interface Decoded {
  readonly path: string;
  /** Every readable text in it, compressed parts unpacked. */
  readonly texts: readonly string[];
  /** Records with named fields, from Parquet, CSV, JSON or data built into a page. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly page: Document | null;
  /** A Parquet table in an encoding that the attacker cannot read, so nobody has checked what is in it. */
  readonly isUnreadable?: true;
}

/** Recognises a file by its content before its name, so that a renamed file is still read. */
export async function decode(file: SiteFile): Promise<Decoded> {
  const {path} = file;
  const {path: name, bytes: unpacked} = file.unpacked;
  const text = new TextDecoder().decode(unpacked);
  if (startsWith(unpacked, "PAR1")) {
    const buffer = unpacked.slice().buffer;
    const metadata = metadataOf(buffer);
    if (metadata !== null && isPublishedByOthers(metadata)) {
      const {words, ends} = await readOthers(buffer, metadata);
      return {path, texts: [text, words], records: ends, page: null};
    }
    const records = await parquetReadObjects({file: buffer}).catch(() => null);
    if (records === null) return {path, texts: [text], records: [], page: null, isUnreadable: true};
    return {path, texts: [text, JSON.stringify(records, bigintAsText)], records, page: null};
  }
  if (startsWith(unpacked, "\u0089PNG"))
    return {path, texts: [text, ...pngTexts(unpacked)], records: [], page: null};
  if (startsWith(unpacked, "%PDF"))
    return {path, texts: [text, ...pdfTexts(unpacked)], records: [], page: null};
  if (/^\s*<(!doctype|html)/i.test(text)) {
    const {document} = parseHTML(text);
    return {
      path,
      texts: [text, ...[...document.children].map(textOf), ...dataTexts(text)],
      records: recordsInPage(document),
      page: document
    };
  }
  const json = parsedJson(text);
  if (json !== undefined) return {path, texts: [text], records: recordsIn(json), page: null};
  if (/\.csv$/i.test(name)) return {path, texts: [text], records: csvRecords(text), page: null};
  // Packages (`_node/`) hold no figures, and their megabytes of brackets would take long to read.
  const records = /\.m?js$/i.test(name) && !name.startsWith("_node/") ? jsonIn(text).flatMap(recordsIn) : [];
  return {path, texts: [text, ...dataTexts(text)], records, page: null};
}

/** What a Parquet file says about itself; null where it is damaged. */
function metadataOf(file: ArrayBuffer): FileMetaData | null {
  try {
    return parquetMetadata(file);
  } catch {
    return null;
  }
}

const bigintAsText = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** Reads CSV leniently: lines may have more or fewer cells than the header. */
function csvRecords(text: string): Record<string, unknown>[] {
  return parse(text, {columns: true, bom: true, relax_column_count: true, skip_empty_lines: true});
}

/** Every object in a value, however deep. */
function recordsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  if (value === null || typeof value !== "object") return [];
  const record = value as Record<string, unknown>;
  return [record, ...Object.values(record).flatMap(recordsIn)];
}

/** The data built into a page: JSON in its scripts and in its attributes. */
function recordsInPage(document: Document): Record<string, unknown>[] {
  const scripts = [...document.querySelectorAll("script")].flatMap((script) => jsonIn(textOf(script)));
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
      .filter(({name, value}) => name.startsWith("data-") && /^\s*[[{]/.test(value))
      .map(({value}) => parsedJson(value))
  );
  return [...scripts, ...attributes].flatMap(recordsIn);
}
