import {existsSync} from "node:fs";
import {join} from "node:path";
import {fileMark} from "../contract/file-mark.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";

/**
 * The folder of a site that holds its reports on paper (`npm run pdf`), or null where none were printed.
 *
 * @throws Refused when the site shows another release than this one: only what is online can be kept as published.
 */
export function reportsOnline(siteDir: string, {release, files}: Manifest): string | null {
  const differing = files.find(({name, sha256}) => {
    const path = join(siteDir, "release", name);
    return !existsSync(path) || fileMark(path).sha256 !== sha256;
  });
  if (differing)
    throw new Refused([
      {
        severity: "error",
        file: `release/${differing.name}`,
        line: null,
        column: null,
        code: "another-site",
        rule: null,
        message: `The site does not show release ${release} as this data folder gives it now. Name the site that was built from it and is online.`,
        rows: 0,
        measures: []
      }
    ]);
  const pdf = join(siteDir, "pdf");
  return existsSync(pdf) ? pdf : null;
}
