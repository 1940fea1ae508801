import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {importsOf} from "./imports-of.ts";

/** The files outside of commands that need Node itself, and for what: what runs in a browser's worker needs none of them. */
const NODE_FILES: Readonly<Record<string, string>> = {
  "loaders/files/disk-folder.ts": "the home of folders on disk",
  "loaders/files/file-on-disk.ts": "a path of the disk, split into folder and name",
  "loaders/files/made-beside.ts": "which process makes something, and whether it still runs",
  "loaders/files/replace-folder.ts": "a release is swapped in by one rename of a link",
  "loaders/files/standing-place.ts": "what is at a place, behind which links",
  "loaders/make/council-key.ts": "where the key is on this machine",
  "src/lib/site/made-page.mjs": "Framework's loaders of pages: programs that print one",
  "src/wasm/package-file.ts": "where npm put a package"
};

/** The home on disk, by the files that open it or decide about places on it. */
const DISK = [
  "clear-place",
  "disk-folder",
  "file-on-disk",
  "objection-to",
  "replace-folder",
  "standing-place",
  "writable-place"
].map((name) => `loaders/files/${name}.ts`);

/** The files outside of commands that begin with a folder on disk: all others are given theirs. */
const OPENERS = [
  "loaders/make/council-key.ts",
  "loaders/make/make-release.ts",
  "src/lib/england/england-being-built.ts",
  "src/lib/release/release-being-built.ts",
  "src/lib/site/make-pages.ts",
  "src/wasm/package-file.ts"
];

const imports = [...importsOf("loaders"), ...importsOf("src")].filter(
  ({from}) => !from.startsWith("loaders/commands/")
);
const sorted = (files: Iterable<string>) => [...new Set(files)].sort();

describe("one door to files", () => {
  it("leaves Node's own modules to eight files at most, and to commands", () => {
    const users = imports.filter(({to}) => to.startsWith("node:")).map(({from}) => from);
    expect(sorted(users)).toEqual(sorted(Object.keys(NODE_FILES)));
    expect(Object.keys(NODE_FILES).length).toBeLessThanOrEqual(8);
  });

  it("lets whatever else reads and writes be given its folder", () => {
    const openers = imports
      .filter(({from, to}) => DISK.includes(to) && !DISK.includes(from))
      .map(({from}) => from);
    expect(sorted(openers)).toEqual(sorted(OPENERS));
  });

  it("keeps to what a browser's worker knows: no Buffer, no process", () => {
    const users = sorted(imports.map(({from}) => from)).filter((file) => {
      const isPortable = file.startsWith("loaders/") && !(file in NODE_FILES);
      return isPortable && /\b(Buffer|process)\.[a-z]/.test(readFileSync(join(projectRoot, file), "utf8"));
    });
    expect(users).toEqual([]);
  });
});
