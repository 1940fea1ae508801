import {isAscii} from "node:buffer";
import {createReadStream} from "node:fs";
import {childColumn, partOfLine} from "../child-part.ts";
import {isBlankLine, plainLines} from "./plain-lines.ts";

/** Where the lines of a CSV file lie, and to which part of the children each belongs. Threads share it. */
export interface WhoseLines {
  /** The byte that each line begins at; after the last, where one more would begin. */
  readonly begins: Uint32Array;
  /** The part of each line, `EVERYBODYS` for the header, `NOBODYS` for a blank line. */
  readonly parts: Uint16Array;
  /** How many bytes end a line. */
  readonly lineEnd: number;
}

export const EVERYBODYS = 0xffff;
export const NOBODYS = 0xfffe;

/**
 * Looks through a file once, so that none of `of` parts of the children need look at the lines of another. Null for a
 * file that is not all plain lines of ASCII, as a return is once it is anonymised: each part reads such a file whole.
 *
 * @throws the file system's error when the file cannot be read.
 */
export async function whoseLines(path: string, of: number): Promise<WhoseLines | null> {
  const begins: number[] = [];
  const parts: number[] = [];
  let child: number | null = null;
  let size = 0;
  const lines = plainLines((text, start, end, _line, before) => {
    begins.push(before);
    if (isBlankLine(text, start, end)) parts.push(NOBODYS);
    else if (child !== null) parts.push(partOfLine(of, child, text, start, end));
    else {
      child = childColumn(text.slice(start, end).split(","));
      parts.push(EVERYBODYS);
    }
  });
  for await (const bytes of createReadStream(path, {highWaterMark: BYTES_AT_ONCE}) as AsyncIterable<Buffer>) {
    if (!isAscii(bytes) || bytes.includes(0) || lines.read(bytes.toString("latin1")) !== null) return null;
    size += bytes.length;
  }
  const ended = lines.lines();
  lines.end();
  const lineEnd = lines.lineEnd();
  if (child === null || lineEnd === null || size > LARGEST) return null;
  // The last line may lack its line break.
  begins.push(lines.lines() === ended ? size : size + lineEnd.length);
  return {begins: shared(begins, Uint32Array), parts: shared(parts, Uint16Array), lineEnd: lineEnd.length};
}

const BYTES_AT_ONCE = 1 << 18;

/** The last byte that `begins` can tell. */
const LARGEST = 0xfffffff0;

function shared<Numbers extends Uint32Array | Uint16Array>(
  numbers: readonly number[],
  Kind: {new (buffer: SharedArrayBuffer): Numbers; readonly BYTES_PER_ELEMENT: number}
): Numbers {
  const all = new Kind(new SharedArrayBuffer(numbers.length * Kind.BYTES_PER_ELEMENT));
  all.set(numbers);
  return all;
}
