import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";
import {folderWithin} from "../files/folder-within.ts";
import {hasFile} from "../files/has-file.ts";

/**
 * The folder of a site that holds its reports on paper (`npm run pdf`); null where none were printed.
 *
 * @throws Refused when the site shows another release than this one: only what is online is kept as published.
 */
export function reportsOnline(site: Folder, {release, files}: Manifest): Folder | null {
  const differing = files.find(({name, sha256}) => !hasFile(site, `release/${name}`, sha256));
  if (differing)
    throw new Refused([
      {
        severity: "error",
        file: `release/${differing.name}`,
        line: null,
        column: null,
        code: "another-site",
        rule: null,
        message: `The site does not show release ${release} as this data folder gives it now. Give the site that was built from this folder and is online.`,
        rows: 0,
        measures: []
      }
    ]);
  return site.list("pdf") === null ? null : folderWithin(site, "pdf");
}
