import {brotliDecompressSync, gunzipSync, inflateSync} from "node:zlib";
import {parse} from "csv-parse/sync";
import {parquetReadObjects} from "hyparquet";
import {parseHTML} from "linkedom";
import type {SiteFile} from "./site-files.ts";

/** What an attacker makes of a file: its words, its tables and, for a page, its elements. */
export interface Decoded {
  readonly path: string;
  /** Every readable text in it, compressed parts unpacked. */
  readonly texts: readonly string[];
  /** Records with named fields, from Parquet, CSV, JSON or data built into a page. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly page: Document | null;
}

/** Reads a file by its content first and its name second: a renamed file is still read. */
export async function decode({path, bytes}: SiteFile): Promise<Decoded> {
  const unpacked = unpack(path, bytes);
  const text = new TextDecoder().decode(unpacked);
  if (startsWith(unpacked, "PAR1")) {
    const buffer = unpacked.slice().buffer;
    const records = await parquetReadObjects({file: buffer});
    return {path, texts: [text, JSON.stringify(records, bigintAsText)], records, page: null};
  }
  if (startsWith(unpacked, "\u0089PNG"))
    return {path, texts: [text, ...pngTexts(unpacked)], records: [], page: null};
  if (/^\s*<(!doctype|html)/i.test(text)) {
    const {document} = parseHTML(text);
    return {
      path,
      texts: [text, document.textContent ?? ""],
      records: recordsInPage(document),
      page: document
    };
  }
  const json = parsedJson(text);
  if (json !== undefined) return {path, texts: [text], records: recordsIn(json), page: null};
  if (/\.csv$/i.test(path)) return {path, texts: [text], records: csvRecords(text), page: null};
  return {path, texts: [text], records: [], page: null};
}

const bigintAsText = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((letter, index) => bytes[index] === letter.charCodeAt(0));

function unpack(path: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return path.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
}

/** Compressed text chunks of a PNG, in which editors leave words that nobody sees. */
function pngTexts(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    const packedFrom = content.indexOf(0) + 2;
    if (kind === "zTXt") texts.push(new TextDecoder().decode(inflateSync(content.subarray(packedFrom))));
    at += 12 + length;
  }
  return texts;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** CSV as the attacker takes it: whatever parses. */
function csvRecords(text: string): Record<string, unknown>[] {
  return parse(text, {columns: true, bom: true, relax_column_count: true, skip_empty_lines: true});
}

/** Every object in a value that looks like a record, however deep. */
function recordsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  if (value === null || typeof value !== "object") return [];
  const record = value as Record<string, unknown>;
  return [record, ...Object.values(record).flatMap(recordsIn)];
}

/** Data built into a page: script blocks that are not programs, and attributes that hold JSON. */
function recordsInPage(document: Document): Record<string, unknown>[] {
  const scripts = [...document.querySelectorAll("script[type='application/json']")].map(
    (script) => script.textContent ?? ""
  );
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
      .filter(({name, value}) => name.startsWith("data-") && /^\s*[[{]/.test(value))
      .map(({value}) => value)
  );
  return [...scripts, ...attributes].flatMap((text) => recordsIn(parsedJson(text)));
}
