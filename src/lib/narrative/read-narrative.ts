import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {yearToSlug} from "../release/reporting-years.js";

/** Where the council's own words lie: the build says which data folder it releases from. */
export const narrativeFolder = (): string => join(process.env.SITE_DATA ?? "data", "narrative");

/** What the author wrote for one section of one year's report; null where nothing was written. */
export function readNarrative(
  year: string,
  section: string,
  folder = narrativeFolder()
): {readonly file: string; readonly text: string} | null {
  const file = join(folder, yearToSlug(year), `${section}.md`);
  if (!existsSync(file)) return null;
  return {file: `narrative/${yearToSlug(year)}/${section}.md`, text: readFileSync(file, "utf8")};
}
