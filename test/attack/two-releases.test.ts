import {describe, expect, it} from "vitest";
import type {Complaint} from "../../loaders/attack/complaint.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {requiredBytes} from "../../loaders/files/required-bytes.ts";
import {archiveRelease} from "../../loaders/history/archive-release.ts";
import {recordRelease} from "../../loaders/release/record-release.ts";
import {canaryFolder} from "../canary/canary-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {releasedInMemory} from "../make/released-in-memory.ts";
import {attacked} from "./attacked.ts";

/** The folder of 300 children with one of them gone, or one more of the rarest kind. */
function corrected(change: "a child more" | "a child fewer"): Record<string, string | Buffer> {
  const folder: Record<string, string | Buffer> = canaryFolder();
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

type Change = Parameters<typeof corrected>[0];

type Kept = "ledger.csv" | "published";

/** A release, recorded, and the one after a correction, which knows what is `kept` of the first; both lie online. */
async function publishedTwice(change: Change, secondKey: string, kept: readonly Kept[]) {
  const before = inMemory(canaryFolder());
  const first = await releasedInMemory(before, {keyOf: () => "a key"});
  const publishedOn = "2019-07-01";
  recordRelease(before, first.contents, first.manifest, publishedOn);
  archiveRelease(before, {release: first.folder, reports: null, publishedOn});
  const after = inMemory(corrected(change));
  for (const path of filesBelow(before))
    if (kept.some((name) => path.startsWith(name))) after.write(path, requiredBytes(before, path));
  const second = await releasedInMemory(after, {keyOf: () => secondKey});
  return {earlier: [first.folder], later: second.folder};
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
