import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";
import type {Publication} from "../contract/archived-release.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {fileMark} from "../contract/file-mark.ts";
import type {Manifest} from "../contract/release.ts";
import {releaseSlug} from "../contract/release-number.ts";
import {ARCHIVE, PUBLICATION_FILE} from "./archived-release.ts";

/** A release that is online now, and where its reports were printed to, if they were. */
export interface Published {
  readonly releaseDir: string;
  readonly pdfDir: string | null;
  readonly publishedOn: IsoDate;
}

/**
 * Keeps a published release in the data folder, byte for byte: its files, its manifest, its reports on paper, and when
 * it was published. Returns the folder within the data folder, or null when this release is kept already, which is
 * then left as it is. The folder appears whole, by one rename.
 */
export function archiveRelease(dataDir: string, {releaseDir, pdfDir, publishedOn}: Published): string | null {
  const manifest = JSON.parse(readFileSync(join(releaseDir, "manifest.json"), "utf8")) as Manifest;
  const slug = releaseSlug(manifest.release);
  const kept = join(dataDir, ARCHIVE, slug);
  if (existsSync(kept)) return null;

  // A name with a dot is passed over by every reader of a data folder: a run that was stopped leaves nothing to trip on.
  const fresh = join(dataDir, ARCHIVE, `.${slug}.${process.pid}`);
  rmSync(fresh, {recursive: true, force: true});
  mkdirSync(fresh, {recursive: true});
  for (const name of ["manifest.json", ...manifest.files.map((file) => file.name)])
    copyFileSync(join(releaseDir, name), join(fresh, name));
  const publication: Publication = {
    release: manifest.release,
    publishedOn,
    manifest: fileMark(join(fresh, "manifest.json")),
    reports: pdfDir === null ? [] : copyReports(pdfDir, join(fresh, "pdf"))
  };
  writeFileSync(join(fresh, PUBLICATION_FILE), `${JSON.stringify(publication, null, 1)}\n`);
  renameSync(fresh, kept);
  return `${ARCHIVE}/${slug}`;
}

function copyReports(from: string, to: string): Publication["reports"] {
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name.endsWith(".pdf"));
  return names.toSorted().map((name) => {
    copyFileSync(join(from, name), join(to, name));
    return {name, ...fileMark(join(to, name))};
  });
}
