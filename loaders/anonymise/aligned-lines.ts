/** Lines at the numbers that they had elsewhere. */
export interface AlignedLines {
  /** Adds a record so that it begins on that line, with blank lines before it where some are missing. */
  readonly add: (line: number, record: string) => void;
  /** All of them. */
  readonly text: () => string;
}

/**
 * Begins a text whose records stand on the lines of another. Blank lines, which every reader of CSV passes over, make
 * up for lines that were dropped, so that `file:line` means the same in both.
 */
export function alignedLines(): AlignedLines {
  let next = 1;
  let text = "";
  return {
    add(line, record) {
      text += `${"\n".repeat(Math.max(0, line - next))}${record}\n`;
      next = Math.max(line, next) + record.split("\n").length;
    },
    text: () => text
  };
}
