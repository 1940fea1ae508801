import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import type {Folder} from "../../loaders/contract/folder.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";
import {requiredBytes} from "../../loaders/files/required-bytes.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {pageText} from "../../src/lib/html/page.ts";
import {readRelease} from "../../src/lib/release/read-release.ts";
import {allPages} from "../../src/lib/site/all-pages.ts";
import {inMemory} from "../files/in-memory.ts";
import {balancedFolder} from "./balanced-folder.ts";
import {releasedInMemory} from "./released-in-memory.ts";

/** Every file of a folder by its path, as text that shows where two differ. */
const contentOf = (folder: Folder): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(folder).map((path) => [path, Buffer.from(requiredBytes(folder, path)).toString("latin1")])
  );

const pagesOf = (release: Folder, words: Folder): ReadonlyMap<string, string> =>
  new Map([...allPages(readRelease(release, words))].map(([address, page]) => [address, pageText(page)]));

describe("a release of a data folder in memory", {timeout: 300_000}, () => {
  test.each([
    ["public", "the folder that ships", () => diskFolder("data")],
    ["restricted", "a small folder", () => inMemory(balancedFolder())]
  ] as const)(
    "is that of the same folder on disk, byte for byte: %s edition of %s",
    async (edition, _, given) => {
      const place = mkdtempSync(join(tmpdir(), "release-in-memory-"));
      onTestFinished(() => rmSync(place, {recursive: true}));
      const [dataDir, outDir] = [join(place, "data"), join(place, "release")];
      const [onDisk, data] = [diskFolder(dataDir), memoryFolder()];
      for (const path of filesBelow(given())) {
        const bytes = requiredBytes(given(), path);
        onDisk.write(path, bytes);
        data.write(path, bytes);
      }
      await makeRelease({dataDir, outDir, edition});
      const released = diskFolder(outDir);

      const made = await releasedInMemory(data, {edition});
      expect(contentOf(made.folder)).toEqual(contentOf(released));
      expect(contentOf(data), "nothing is written into the data folder").toEqual(contentOf(onDisk));
      const pages = pagesOf(made.folder, data);
      expect(pages.size).toBeGreaterThan(50);
      expect(pages).toEqual(pagesOf(released, onDisk));
    }
  );
});
