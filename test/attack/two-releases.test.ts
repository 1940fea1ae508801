import {cpSync} from "node:fs";
import {join} from "node:path";
import {afterEach, describe, expect, it, vi} from "vitest";
import type {Complaint} from "../../loaders/attack/complaint.ts";
import {archiveRelease} from "../../loaders/history/archive-release.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {recordRelease} from "../../loaders/release/record-release.ts";
import {canaryFolder} from "../canary/canary-folder.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {attacked} from "./attacked.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

type Folder = Record<string, string | Buffer>;

/** The folder of 300 children with one of them gone, or one more of the rarest kind. */
function corrected(change: "a child more" | "a child fewer"): Folder {
  const folder: Folder = canaryFolder();
  for (const path of Object.keys(folder).filter((each) => /returns|reviews/.test(each))) {
    const lines = String(folder[path]).trimEnd().split("\n");
    const [head = "", first = "", ...others] = lines;
    const copy = first.replace(/^[^,]*/, "ca9afffffffffffe");
    const rows = change === "a child fewer" ? others : [first, copy, ...others];
    folder[path] = `${[head, ...rows].join("\n")}\n`;
  }
  folder["authority.json"] = JSON.stringify({
    ...JSON.parse(String(folder["authority.json"])),
    releaseNumber: 2
  });
  return folder;
}

/** Releases a data folder under a key; gives the folder of what is published. */
async function released(dataDir: string, key: string) {
  vi.stubEnv("CARE_REPORT_KEY", key);
  const outDir = join(await temporaryFolder({}), "release");
  return {outDir, ...(await makeRelease({dataDir, outDir, edition: "public"}))};
}

type Change = Parameters<typeof corrected>[0];

type Kept = "ledger.csv" | "published";

/** A release, recorded, and the one after a correction, which knows what is `kept` of the first; both lie online. */
async function publishedTwice(change: Change, secondKey: string, kept: readonly Kept[]) {
  const before = await temporaryFolder(canaryFolder());
  const first = await released(before, "a key");
  const publishedOn = "2019-07-01";
  recordRelease(before, first.contents, first.manifest, publishedOn);
  archiveRelease(before, {releaseDir: first.outDir, pdfDir: null, publishedOn});
  const after = await temporaryFolder(corrected(change));
  for (const name of kept) cpSync(join(before, name), join(after, name), {recursive: true});
  const second = await released(after, secondKey);
  return {earlier: [first.outDir], later: second.outDir};
}

const found = (complaints: readonly Complaint[]) => [...new Set(complaints.map(({kind}) => kind))];

describe("Two releases of one year put together", () => {
  it.each([
    ["a child more", "a key"],
    ["a child fewer", "a key"],
    ["a child more", "another key"],
    ["a child fewer", "another key"]
  ] as const)("find nobody when the second has %s and is made with %s", async (change, key) => {
    const {earlier, later} = await publishedTwice(change, key, ["ledger.csv", "published"]);
    const {complaints, relations, changed} = await attacked(later, {earlier});
    expect(complaints).toEqual([]);
    expect(relations["two releases of one count"]).toBeGreaterThan(0);
    expect(changed).toBeGreaterThan(0);
  });

  it.each(["a child more", "a child fewer"] as const)(
    "find what two patterns tell of each other when nothing is kept of the first: %s",
    async (change) => {
      const {earlier, later} = await publishedTwice(change, "another key", []);
      expect((await attacked(later)).complaints).toEqual([]);
      expect(found((await attacked(later, {earlier})).complaints)).toContain("exact");
    }
  );

  it("find what the second prints although the first hid it, when the first is not kept", async () => {
    const {earlier, later} = await publishedTwice("a child more", "a key", ["ledger.csv"]);
    expect((await attacked(later)).complaints).toEqual([]);
    expect(found((await attacked(later, {earlier})).complaints)).toEqual(["printed after it was hidden"]);
  });
});
