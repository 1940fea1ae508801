import type {Folder} from "../../contract/folder.ts";
import {piecesOf} from "../../files/pieces-of.ts";

/** The encodings that can be read. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The encoding of a file, or why it has none: it is empty or not text. */
export type Encoding = TextEncoding | "empty" | "binary";

/** How many bytes are enough to recognise UTF-16 without a byte-order mark. */
const SAMPLE_BYTES = 4096;

/**
 * Finds the encoding of a file by reading it once: a byte-order mark decides; without one, valid UTF-8 is UTF-8 and
 * anything else is Windows-1252, in which a spreadsheet on a council's computer saves. Text has zero bytes only in
 * UTF-16, so any other file with one is not text.
 *
 * @throws when the file is not there or cannot be read.
 */
export async function encodingOf(folder: Folder, path: string): Promise<Encoding> {
  const utf8 = new TextDecoder("utf-8", {fatal: true});
  let first = true;
  let blank = true;
  let validUtf8 = true;
  for (const chunk of piecesOf(folder, path)) {
    if (first) {
      const utf16 = utf16Of(chunk);
      if (utf16) return utf16;
      first = false;
    }
    if (chunk.includes(0)) return "binary";
    if (!validUtf8) continue;
    try {
      const text = utf8.decode(chunk, {stream: true});
      blank &&= text.trim() === "";
    } catch {
      validUtf8 = false;
      blank = false;
    }
  }
  if (blank) return "empty";
  return validUtf8 && endsWhole(utf8) ? "utf-8" : "windows-1252";
}

function utf16Of(start: Uint8Array): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  // Without a mark: in UTF-16 every second byte of plain letters is zero, and no other.
  const sample = start.subarray(0, SAMPLE_BYTES);
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 === 0 ? zerosAtEven++ : zerosAtOdd++;
  }
  const many = sample.length * 0.4;
  if (zerosAtOdd > many && zerosAtEven === 0) return "utf-16le";
  if (zerosAtEven > many && zerosAtOdd === 0) return "utf-16be";
  return null;
}

function endsWhole(utf8: TextDecoder): boolean {
  try {
    utf8.decode();
    return true;
  } catch {
    return false;
  }
}
