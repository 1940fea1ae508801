/** A text whose records keep the line numbers that they have in another file. */
export interface AlignedLines {
  /** Adds a record so that it begins on this line, after as many blank lines as that takes. */
  readonly add: (line: number, record: string) => void;
  /** The whole text so far. */
  readonly text: () => string;
}

/**
 * Begins a text whose records are to have the same line numbers as in another file. Blank lines, which every reader of
 * CSV ignores, replace lines that were dropped, so that `file:line` means the same in both.
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
