import type {Folder} from "../../../loaders/contract/folder.ts";
import type {Manifest} from "../../../loaders/contract/release.ts";
import {textIn} from "../../../loaders/files/text-in.ts";

/**
 * The data folder, for the council's own words in it (`narrative/`, `service/`). Null where it is not there or is
 * another council's, whose words must never be in this report.
 */
export function wordsFolder(data: Folder, {authority}: Pick<Manifest, "authority">): Folder | null {
  const about = textIn(data, "authority.json");
  if (about === null) return null;
  const {code} = JSON.parse(about) as {readonly code?: string};
  return code === authority.code ? data : null;
}
