import {describe, expect, test} from "vitest";
import {checkFolder, type FolderCheck} from "../../loaders/check/check-folder.ts";
import type {Folder} from "../../loaders/contract/folder.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {archiveRelease} from "../../loaders/history/archive-release.ts";
import {readArchive} from "../../loaders/history/read-archive.ts";
import {inMemory} from "../files/in-memory.ts";
import {balancedFolder} from "../make/balanced-folder.ts";
import {releasedInMemory} from "../make/released-in-memory.ts";

const KEPT = "published/2018-19-1";

/** A data folder whose first release was published, with a report on paper. */
async function published() {
  const data = inMemory(balancedFolder());
  const {folder: release} = await releasedInMemory(data);
  const reports = inMemory({"annual-report-2018-19.pdf": "%PDF-1.7 as printed", "notes.txt": "not a report"});
  return {data, order: {release, reports, publishedOn: "2019-08-20"}};
}

function findingsOf(data: Folder): readonly string[] {
  try {
    readArchive(data);
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.findings.map(({file, code}) => `${file} ${code}`);
    throw error;
  }
}

const codesOf = ({findings}: FolderCheck) => findings.map(({code}) => code);

const append = (data: Folder, path: string, text: string) =>
  data.write(path, new Uint8Array([...(data.read(path) ?? []), ...new TextEncoder().encode(text)]));

describe("a release that was published", () => {
  test("is kept in the data folder byte for byte, with its reports and the day", async () => {
    const {data, order} = await published();
    expect(archiveRelease(data, order)).toBe(KEPT);
    for (const name of filesBelow(order.release))
      expect(data.read(`${KEPT}/${name}`), name).toEqual(order.release.read(name));
    expect(filesBelow(data, `${KEPT}/pdf`)).toEqual([`${KEPT}/pdf/annual-report-2018-19.pdf`]);
    expect(requiredText(data, `${KEPT}/pdf/annual-report-2018-19.pdf`)).toBe("%PDF-1.7 as printed");
    expect(readArchive(data)).toMatchObject([
      {
        release: "2018-19.1",
        publishedOn: "2019-08-20",
        reports: [{name: "annual-report-2018-19.pdf", bytes: 19}]
      }
    ]);
  });

  test("is kept once: a second time leaves everything as it is", async () => {
    const {data, order} = await published();
    archiveRelease(data, order);
    expect(archiveRelease(data, {...order, publishedOn: "2019-09-01"})).toBeNull();
    expect(requiredText(data, `${KEPT}/published.json`)).toContain("2019-08-20");
    expect(data.list("published")?.map(({name}) => name)).toEqual(["2018-19-1"]);
  });

  test.each([
    ["a figure changed by hand", "measures.csv", (data: Folder, path: string) => append(data, path, "\n")],
    [
      "a report printed anew",
      "pdf/annual-report-2018-19.pdf",
      (data: Folder, path: string) => data.write(path, "%PDF")
    ],
    [
      "a manifest that was rewritten",
      "manifest.json",
      (data: Folder, path: string) => append(data, path, " ")
    ],
    ["a file that is gone", "comparisons.parquet", (data: Folder, path: string) => data.remove(path)]
  ])("is never changed: %s is refused by its name", async (_, name, harm) => {
    const {data, order} = await published();
    archiveRelease(data, order);
    harm(data, `${KEPT}/${name}`);
    expect(findingsOf(data)).toEqual([`${KEPT}/${name} published-file-changed`]);
    await expect(releasedInMemory(data)).rejects.toBeInstanceOf(Refused);
  });

  test("is looked at by npm run check too", async () => {
    const {data, order} = await published();
    archiveRelease(data, order);
    expect(codesOf(await checkFolder(data))).not.toContain("published-file-changed");
    append(data, `${KEPT}/measures.csv`, "\n");
    expect(codesOf(await checkFolder(data))).toContain("published-file-changed");
  });

  test("lies in a folder of its own name: no folder put there by hand passes for one", async () => {
    const {data, order} = await published();
    archiveRelease(data, order);
    data.write(`${KEPT}/published.json`, "{}");
    expect(findingsOf(data)).toEqual([`${KEPT}/published.json no-publication`]);
  });
});
