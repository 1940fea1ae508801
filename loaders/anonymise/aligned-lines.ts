import {closeSync, openSync, writeSync} from "node:fs";

/** Writes lines at the numbers that they had elsewhere. */
export interface AlignedLines {
  /** Writes a record so that it begins on that line, with blank lines before it where some are missing. */
  readonly write: (line: number, record: string) => void;
  readonly close: () => void;
}

const BUFFER = 65_536;

/**
 * Begins a new file whose records stand on the lines of another. Blank lines, which every reader of CSV passes
 * over, make up for lines that were dropped, so that `file:line` means the same in both. Written at once, not as a
 * stream, because the reading that feeds it cannot be made to wait; no more than a buffer is ever held.
 */
export function alignedLines(path: string): AlignedLines {
  const file = openSync(path, "wx");
  let next = 1;
  let buffer = "";
  return {
    write(line, record) {
      buffer += `${"\n".repeat(Math.max(0, line - next))}${record}\n`;
      next = Math.max(line, next) + record.split("\n").length;
      if (buffer.length < BUFFER) return;
      writeSync(file, buffer);
      buffer = "";
    },
    close() {
      if (buffer !== "") writeSync(file, buffer);
      closeSync(file);
    }
  };
}
