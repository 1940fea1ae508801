import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {NoteRow} from "../../../loaders/contract/release.ts";
import type {Release} from "./release.js";

/** What the consistency checks found about a measure, in a year or for every year. */
export const notesOn = (release: Release, measure: MeasureId, year?: string): readonly NoteRow[] =>
  release.notes.filter(
    (note) =>
      note.measures.includes(measure) &&
      (year === undefined || note.timePeriod === null || note.timePeriod.startsWith(year))
  );
