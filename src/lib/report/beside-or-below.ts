import type {NoteRow} from "../../../loaders/contract/release.ts";

/** Letters to a line in the margin and in the column, and how many lines of the margin are as tall as one of the column. */
const MARGIN = {letters: 30, linesForOne: 1.25};
const COLUMN = {letters: 78};

/** How many lines of the next paragraph a note may run on beside. */
const RUNS_ON = 3;

/**
 * Where a note of the checks stands: in the margin, class `aside`, where its paragraph is about as tall; else `below`
 * it, because a note taller than its paragraph would leave a hole in the column.
 * @param textFollows a paragraph comes next, which the note may run on beside
 */
export function besideOrBelow(note: NoteRow, text: string, textFollows: boolean): "aside" | "below" {
  const lines = (letters: number, width: number) => Math.ceil(letters / width);
  const tall = lines(note.heading.length, MARGIN.letters) + lines(note.sentence.length, MARGIN.letters);
  const room = lines(text.length, COLUMN.letters) + (textFollows ? RUNS_ON : 1);
  return tall / MARGIN.linesForOne <= room ? "aside" : "below";
}
