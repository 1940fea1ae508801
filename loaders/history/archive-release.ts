import type {Publication} from "../contract/archived-release.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Folder} from "../contract/folder.ts";
import type {Manifest} from "../contract/release.ts";
import {releaseSlug} from "../contract/release-number.ts";
import {fileMark} from "../files/file-mark.ts";
import {requiredBytes} from "../files/required-bytes.ts";
import {requiredText} from "../files/required-text.ts";
import {listFolder} from "../read/list-folder.ts";
import {ARCHIVE, PUBLICATION_FILE} from "./archived-release.ts";

/** A release that is online now, and the folder of its printed reports, if there are any. */
export interface Published {
  readonly release: Folder;
  readonly reports: Folder | null;
  readonly publishedOn: IsoDate;
}

/**
 * Keeps a published release in the data folder, byte for byte: its files, its manifest, its reports on paper, and the
 * day it was published. Returns the folder within the data folder; null when this release is kept already, and nothing
 * is changed. The folder appears complete, by one rename.
 */
export function archiveRelease(data: Folder, {release, reports, publishedOn}: Published): string | null {
  const manifest = JSON.parse(requiredText(release, "manifest.json")) as Manifest;
  const slug = releaseSlug(manifest.release);
  const kept = `${ARCHIVE}/${slug}`;
  if (data.list(kept) !== null) return null;

  // Readers of a data folder ignore names that begin with a dot, so what a stopped run leaves does no harm.
  const fresh = `${ARCHIVE}/.${slug}`;
  data.remove(fresh);
  const keep = (bytes: Uint8Array, name: string) => {
    data.write(`${fresh}/${name}`, bytes);
    return fileMark(bytes);
  };
  for (const {name} of manifest.files) keep(requiredBytes(release, name), name);
  const publication: Publication = {
    release: manifest.release,
    publishedOn,
    manifest: keep(requiredBytes(release, "manifest.json"), "manifest.json"),
    reports:
      reports === null
        ? []
        : pdfFilesIn(reports).map((name) => ({name, ...keep(requiredBytes(reports, name), `pdf/${name}`)}))
  };
  data.write(`${fresh}/${PUBLICATION_FILE}`, `${JSON.stringify(publication, null, 1)}\n`);
  data.move(fresh, kept);
  return kept;
}

/** The names of the reports on paper, in order. */
const pdfFilesIn = (folder: Folder): readonly string[] =>
  listFolder(folder, ".").otherFiles.filter((name) => name.endsWith(".pdf"));
