import {open} from "node:fs/promises";
import {required} from "../../contract/required.ts";
import type {RecordsWanted, TakeRecord} from "./each-record.ts";
import {LONGEST_RECORD} from "./plain-lines.ts";
import {EVERYBODYS, NOBODYS, type WhoseLines} from "./whose-lines.ts";

/**
 * Reads the header of a CSV file and the records of a part of the children, knowing where they lie: the same as
 * `eachRecord`, without looking at the lines of the other parts. Memory does not grow with the file.
 *
 * @throws the file system's error when the file cannot be read.
 */
export async function ownRecords(
  path: string,
  {begins, parts, lineEnd}: WhoseLines,
  take: TakeRecord,
  {part: {part}, passOver}: RecordsWanted
): Promise<void> {
  const bytes = Buffer.alloc(2 * LONGEST_RECORD);
  let from = 0;
  let until = 0;
  const file = await open(path);
  try {
    for (let index = 0; index < parts.length; index += 1) {
      const whose = parts[index];
      if (whose === NOBODYS) continue;
      if (whose !== part && whose !== EVERYBODYS) {
        passOver(index + 1);
        continue;
      }
      const begin = required(begins[index], "the byte at which a line begins");
      const end = required(begins[index + 1], "the byte at which the next line begins") - lineEnd;
      if (end > until) {
        from = begin;
        until = begin + (await file.read(bytes, 0, bytes.length, begin)).bytesRead;
      }
      take(bytes.toString("latin1", begin - from, end - from).split(","), index + 1);
    }
  } finally {
    await file.close();
  }
}
