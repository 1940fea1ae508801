import {appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {checkFolder, type FolderCheck} from "../../loaders/check/check-folder.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import {archiveRelease} from "../../loaders/history/archive-release.ts";
import {readArchive} from "../../loaders/history/read-archive.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {balancedFolder} from "../release/balanced-folder.ts";

/** A data folder whose first release was published, with a report on paper. */
async function published() {
  const dataDir = await temporaryFolder(balancedFolder());
  const place = await temporaryFolder({"pdf/annual-report-2018-19.pdf": "%PDF-1.7 as printed"});
  const releaseDir = join(place, "release");
  await makeRelease({dataDir, outDir: releaseDir, edition: "public"});
  const order = {releaseDir, pdfDir: join(place, "pdf"), publishedOn: "2019-08-20"};
  return {dataDir, order, kept: join(dataDir, "published/2018-19-1")};
}

const findingsOf = async (dataDir: string) => {
  const error = await readArchive(dataDir).catch((thrown: unknown) => thrown);
  return error instanceof Refused ? error.findings.map(({file, code}) => `${file} ${code}`) : [];
};

const codesOf = ({findings}: FolderCheck) => findings.map(({code}) => code);

describe("a release that was published", () => {
  test("is kept in the data folder byte for byte, with its reports and the day", async () => {
    const {dataDir, order, kept} = await published();
    expect(archiveRelease(dataDir, order)).toBe("published/2018-19-1");
    for (const name of readdirSync(order.releaseDir))
      expect(readFileSync(join(kept, name)), name).toEqual(readFileSync(join(order.releaseDir, name)));
    expect(readFileSync(join(kept, "pdf/annual-report-2018-19.pdf"), "utf8")).toBe("%PDF-1.7 as printed");
    expect(await readArchive(dataDir)).toMatchObject([
      {
        release: "2018-19.1",
        publishedOn: "2019-08-20",
        reports: [{name: "annual-report-2018-19.pdf", bytes: 19}]
      }
    ]);
  });

  test("is kept once: a second time leaves everything as it is", async () => {
    const {dataDir, order, kept} = await published();
    archiveRelease(dataDir, order);
    expect(archiveRelease(dataDir, {...order, publishedOn: "2019-09-01"})).toBeNull();
    expect(readFileSync(join(kept, "published.json"), "utf8")).toContain("2019-08-20");
    expect(readdirSync(join(dataDir, "published"))).toEqual(["2018-19-1"]);
  });

  test.each([
    ["a figure changed by hand", "measures.csv", (path: string) => appendFileSync(path, "\n")],
    ["a report printed anew", "pdf/annual-report-2018-19.pdf", (path: string) => writeFileSync(path, "%PDF")],
    ["a manifest that was rewritten", "manifest.json", (path: string) => appendFileSync(path, " ")],
    ["a file that is gone", "comparisons.parquet", (path: string) => rmSync(path)]
  ])("is never changed: %s is refused by its name", async (_, name, harm) => {
    const {dataDir, order, kept} = await published();
    archiveRelease(dataDir, order);
    harm(join(kept, name));
    expect(await findingsOf(dataDir)).toEqual([`published/2018-19-1/${name} published-file-changed`]);
    const outDir = join(await temporaryFolder({}), "release");
    await expect(makeRelease({dataDir, outDir, edition: "public"})).rejects.toBeInstanceOf(Refused);
    expect(existsSync(outDir)).toBe(false);
  });

  test("is looked at by npm run check too", async () => {
    const {dataDir, order, kept} = await published();
    archiveRelease(dataDir, order);
    expect(codesOf(await checkFolder(dataDir))).not.toContain("published-file-changed");
    appendFileSync(join(kept, "measures.csv"), "\n");
    expect(codesOf(await checkFolder(dataDir))).toContain("published-file-changed");
  });

  test("lies in a folder of its own name: no folder put there by hand passes for one", async () => {
    const {dataDir, order, kept} = await published();
    archiveRelease(dataDir, order);
    writeFileSync(join(kept, "published.json"), "{}");
    expect(await findingsOf(dataDir)).toEqual(["published/2018-19-1/published.json no-publication"]);
  });
});
