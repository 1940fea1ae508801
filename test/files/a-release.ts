import {fileMark} from "../../loaders/files/file-mark.ts";
import type {ReleasePlace} from "../../loaders/files/replace-folder.ts";
import {WritablePlace} from "../../loaders/files/writable-place.ts";

/** A place that a public release may be written to. */
export const releasePlace = (out: string): ReleasePlace =>
  WritablePlace.at(out, {kind: "release", edition: "public"});

/** The files of a release that says these words in each, with the manifest by which this program knows it again. */
export function releaseOf(
  words: Readonly<Record<string, string>>
): readonly (readonly [string, Uint8Array])[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = Object.entries(words).map(([name, text]) => [name, encode(text)] as const);
  const manifest = {
    software: {name: "children-in-our-care", version: "0.1.0"},
    edition: "public",
    files: files.map(([name, bytes]) => ({name, ...fileMark(bytes)}))
  };
  return [...files, ["manifest.json", encode(JSON.stringify(manifest))]];
}
