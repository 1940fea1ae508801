import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Release} from "../release/release.js";

/**
 * Where the council's own words lie (`narrative/`, `service/`): the data folder that the build says, otherwise `data`. Null
 * where that folder is another council's, whose words must never stand in this report.
 */
export function wordsFolder({manifest}: Release, folder = process.env.SITE_DATA ?? "data"): string | null {
  const file = join(folder, "authority.json");
  if (!existsSync(file)) return null;
  const {code} = JSON.parse(readFileSync(file, "utf8")) as {readonly code?: string};
  return code === manifest.authority.code ? folder : null;
}
