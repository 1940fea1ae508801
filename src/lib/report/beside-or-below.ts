import type {NoteRow} from "../../../loaders/contract/release.ts";

/** How many letters fit a line of the margin and of the column, and how many lines of the margin are as tall as one of the column. */
const MARGIN = {letters: 30, linesForOne: 1.25};
const COLUMN = {letters: 78};

/** How many lines a note may continue into the margin of the next paragraph. */
const RUNS_ON = 3;

/**
 * Where a note of the checks goes: in the margin, class `aside`, where its paragraph is about as tall; otherwise `below`
 * it, because a note taller than its paragraph would leave a gap in the column.
 * @param textFollows whether a paragraph comes next, into whose margin the note may continue
 */
export function besideOrBelow(note: NoteRow, text: string, textFollows: boolean): "aside" | "below" {
  const lines = (letters: number, width: number) => Math.ceil(letters / width);
  const tall = lines(note.heading.length, MARGIN.letters) + lines(note.sentence.length, MARGIN.letters);
  const room = lines(text.length, COLUMN.letters) + (textFollows ? RUNS_ON : 1);
  return tall / MARGIN.linesForOne <= room ? "aside" : "below";
}
