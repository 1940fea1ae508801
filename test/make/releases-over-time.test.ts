import {existsSync, readFileSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {Refused} from "../../loaders/contract/refused.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {archiveRelease} from "../../loaders/history/archive-release.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import type {ReleaseMade} from "../../loaders/make/release-of.ts";
import type {PublicContents} from "../../loaders/release/public-contents.ts";
import {recordRelease} from "../../loaders/release/record-release.ts";
import {copyPublished} from "../../scripts/published.ts";
import {readRelease} from "../../src/lib/release/read-release.ts";
import {allPages} from "../../src/lib/site/all-pages.ts";
import {folderOfTheFile} from "../read/folder-of-the-file.ts";
import {balancedFolder} from "./balanced-folder.ts";

const NOTICE = `## 14/11/2019, release 2018-19.2

By: A. Director, Director of children’s services
Measures: children-looked-after
Years: 2018/19

Some children had been entered under the wrong home.
`;

const place = folderOfTheFile(balancedFolder());
const at = (path: string) => join(place(), path);

const readAt = (path: string) => readRelease(diskFolder(at(path)), diskFolder(place()));

const released = (out: string): Promise<ReleaseMade> =>
  makeRelease({dataDir: place(), outDir: at(`../${out}`), edition: "public"});

const change = async (path: string, to: (text: string) => string) =>
  writeFile(at(path), to(await readFile(at(path), "utf8")));

/** What `release --record` does once the site is online. */
async function publish(out: string, publishedOn: string): Promise<void> {
  const {contents, manifest} = await released(out);
  recordRelease(diskFolder(place()), contents as PublicContents, manifest, publishedOn);
  archiveRelease(diskFolder(place()), {
    release: diskFolder(at(`../${out}`)),
    reports: null,
    publishedOn
  });
}

describe("from one release to the next", () => {
  let second: ReleaseMade;

  beforeAll(async () => {
    await publish("first", "2019-08-20");
  });

  test("the published release can be made again: it is the same", async () => {
    const again = await released("again");
    expect(again.manifest.release).toBe("2018-19.1");
    expect(readAt("../again").history.comparedWith).toBeNull();
  });

  test("once a record is corrected, its number is refused: what was published stands", async () => {
    await change("returns/2018-19/episodes.csv", (text) => text.replaceAll(",U6,", ",K2,"));
    const refusal = await released("refused").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).findings.map(({code}) => code)).toEqual(["release-was-published"]);
    expect(existsSync(at("../refused"))).toBe(false);
  });

  test("with a number of its own it is released, and says what it changes and why", async () => {
    await change("authority.json", (text) => JSON.stringify({...JSON.parse(text), releaseNumber: 2}));
    await writeFile(at("corrections.md"), NOTICE);
    second = await released("second");
    const {history, changes} = readAt("../second");
    expect(history.comparedWith).toEqual({release: "2018-19.1", publishedOn: "2019-08-20"});
    expect(history.corrections).toMatchObject([{date: "2019-11-14", measures: ["children-looked-after"]}]);
    expect(changes).toContainEqual(
      expect.objectContaining({
        measure: "children-looked-after",
        breakdown: "placement-type",
        category: "childrens-home",
        breakdown_2: null,
        change: "revised",
        before: 0,
        now: 32,
        why: "correction"
      })
    );
    expect(second.manifest.files.map(({name}) => name)).toContain("changes.csv");
  });

  test("the pages tell it: both figures, the notice, the release before", () => {
    const pages = allPages(readAt("../second"));
    const bodyOf = (address: string) => pages.get(address)?.body.html ?? "";
    expect(bodyOf("changes")).toContain("published on 20 August 2019");
    expect(bodyOf("changes")).toMatch(
      /Children’s home[^/]*<\/th><td>31 March 2019<\/td><td>0<\/td><td>32<\/td>/
    );
    expect(bodyOf("measures/children-looked-after")).toContain("Corrected on 14 November 2019");
    expect(bodyOf("published/2018-19-1")).toContain("measures.parquet");
  });

  test("the site carries the release before, byte for byte", () => {
    copyPublished({dataDir: place(), release: at("../second"), site: at("../site")});
    for (const name of ["measures.csv", "measures.parquet", "certificate.json", "manifest.json"])
      expect(readFileSync(at(`../site/published/2018-19-1/${name}`)), name).toEqual(
        readFileSync(at(`../first/${name}`))
      );
  });
});
