import {textIn} from "../../../loaders/files/text-in.ts";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import type {Release} from "../release/release.js";

/** What the author wrote for one section of one year's report; null where nothing was written. */
export function readNarrative(
  {words}: Release,
  year: string,
  section: string
): {readonly file: string; readonly text: string} | null {
  const file = `narrative/${yearSlug(year)}/${section}.md`;
  const text = words === null ? null : textIn(words, file);
  return text === null ? null : {file, text};
}
