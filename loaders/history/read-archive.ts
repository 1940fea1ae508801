import type {ArchivedRelease} from "../contract/archived-release.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";
import {byRelease, releaseSlug} from "../contract/release-number.ts";
import {folderWithin} from "../files/folder-within.ts";
import {hasFile} from "../files/has-file.ts";
import {requiredText} from "../files/required-text.ts";
import {listFolder} from "../read/list-folder.ts";
import {ARCHIVE, PUBLICATION_FILE, publicationSchema} from "./archived-release.ts";

/**
 * Reads the releases that a data folder keeps in `published/`, the earliest first; none where there is no such folder.
 *
 * @throws Refused when a file is missing or differs from the one published: the site offers nothing under the name of a
 * release that was not part of it.
 */
export function readArchive(data: Folder): readonly ArchivedRelease[] {
  const {folders} = listFolder(data, ARCHIVE);
  const read = folders.map((folder) => readOne(data, `${ARCHIVE}/${folder}`));
  const findings = read.flatMap((one) => ("findings" in one ? one.findings : []));
  if (findings.length > 0) throw new Refused(findings);
  return read
    .flatMap((one) => ("findings" in one ? [] : [one]))
    .toSorted((one, other) => byRelease(one.release, other.release));
}

function readOne(data: Folder, folder: string): ArchivedRelease | {readonly findings: Finding[]} {
  const files = folderWithin(data, folder);
  const publication = publicationSchema.safeParse(jsonIn(files, PUBLICATION_FILE));
  if (!publication.success || folder !== `${ARCHIVE}/${releaseSlug(publication.data.release)}`)
    return {findings: [finding(`${folder}/${PUBLICATION_FILE}`, NO_PUBLICATION)]};
  const {manifest, reports} = publication.data;
  if (!hasFile(files, "manifest.json", manifest.sha256))
    return {findings: [finding(`${folder}/manifest.json`, CHANGED)]};
  // The hash has just shown that the release's own writer wrote these bytes.
  const about = jsonIn(files, "manifest.json") as Manifest;
  const listed = [...about.files, ...reports.map((report) => ({...report, name: `pdf/${report.name}`}))];
  const findings = listed
    .filter(({name, sha256}) => !hasFile(files, name, sha256))
    .map(({name}) => finding(`${folder}/${name}`, CHANGED));
  return findings.length > 0 ? {findings} : {...publication.data, files, about};
}

function jsonIn(files: Folder, path: string): unknown {
  try {
    return JSON.parse(requiredText(files, path));
  } catch {
    return undefined;
  }
}

const CHANGED = {
  code: "published-file-changed",
  message:
    "This file is missing or is not the one that was published. Put it back from the site or a back-up. What was published is never changed: a correction is a new release, with a higher releaseNumber in authority.json."
} as const;

const NO_PUBLICATION = {
  code: "no-publication",
  message: `This is not what npm run release -- --record wrote for a release in a folder of this name. Put the folder back from a back-up, or take it out of ${ARCHIVE}/.`
} as const;

const finding = (file: string, words: Pick<Finding, "code" | "message">): Finding => ({
  ...words,
  severity: "error",
  file,
  line: null,
  column: null,
  rule: null,
  rows: 0,
  measures: []
});
