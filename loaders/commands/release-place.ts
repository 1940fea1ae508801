import {existsSync, lstatSync, readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import type {Manifest} from "../contract/release.ts";

/**
 * Why a release may not be written to `out`, in words that end a sentence; null where it may. The restricted edition
 * never goes into the public site's folders, and a release never replaces a folder that holds something else.
 */
export function misplaced(out: string, edition: Manifest["edition"], projectRoot: string): string | null {
  const isUnder = (folder: string) => {
    const place = join(projectRoot, folder);
    return resolve(out) === place || resolve(out).startsWith(`${place}/`);
  };
  if (edition === "restricted" && (isUnder("src") || isUnder("dist")))
    return "the restricted edition never goes under src or dist";
  if (edition === "public" && (isUnder("restricted") || isUnder("dist-restricted")))
    return "the public edition never goes under restricted or dist-restricted";
  return holdsSomethingElse(out)
    ? `${out} holds something that is not a release; choose another folder`
    : null;
}

function holdsSomethingElse(out: string): boolean {
  const existing = lstatSync(out, {throwIfNoEntry: false});
  if (existing === undefined || existing.isSymbolicLink()) return false;
  if (!existing.isDirectory()) return true;
  return readdirSync(out).length > 0 && !existsSync(join(out, "manifest.json"));
}
