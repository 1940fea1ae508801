import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import type {Release} from "../release/release.js";
import {wordsFolder} from "./words-folder.js";

/** What the author wrote for one section of one year's report; null where nothing was written. */
export function readNarrative(
  release: Release,
  year: string,
  section: string
): {readonly file: string; readonly text: string} | null {
  const folder = wordsFolder(release);
  const file = `narrative/${yearSlug(year)}/${section}.md`;
  if (folder === null || !existsSync(join(folder, file))) return null;
  return {file, text: readFileSync(join(folder, file), "utf8")};
}
