import {symlinkSync} from "node:fs";
import {join, relative} from "node:path";
import {describe, expect, it} from "vitest";
import {disposables} from "../../loaders/commands/disposable.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

/** Each thing found as `kind path files bytes`, paths within the folder of the test. */
async function found(files: Readonly<Record<string, string>>, keyFile = "project/private/anonymise.key") {
  const dir = await temporaryFolder(files);
  const places = {
    dataDir: join(dir, "council"),
    keyFile: join(dir, keyFile),
    projectRoot: join(dir, "project")
  };
  const all = await disposables(places);
  return all.map(({kind, path, files: count, bytes}) => `${kind} ${relative(dir, path)} ${count} ${bytes}`);
}

describe("disposables", () => {
  it("finds the records of children and leaves figures, words and the ledger", async () => {
    const files = {
      "council/authority.json": "{}",
      "council/ledger.csv": "x",
      "council/comparators/c.csv": "x",
      "council/returns/2018-19/header.csv": "12345",
      "council/returns/2017-18/header.csv": "12345",
      "council/service/reviews.csv": "123"
    };
    expect(await found(files)).toEqual(["extracts council/returns 2 10", "extracts council/service 1 3"]);
  });

  it("finds what a stopped run left beside its output, and nobody else's hidden folders", async () => {
    const files = {
      ".council.made-abcdef/returns/2018-19/header.csv": "1",
      ".council-backup/returns/2018-19/header.csv": "1",
      ".other.made-abcdef/returns/2018-19/header.csv": "1",
      "project/.dist-restricted.made-4711-0/index.html": "1"
    };
    expect(await found(files)).toEqual([
      "extracts .council.made-abcdef 1 1",
      "restricted project/.dist-restricted.made-4711-0 1 1"
    ]);
  });

  it("tells keys from what else is private, and finds a key kept elsewhere", async () => {
    const files = {
      "project/private/anonymise.key": "k",
      "project/private/witnesses.json": "{}",
      "safe/own.key": "kk"
    };
    expect(await found(files)).toEqual([
      "keys project/private/anonymise.key 1 1",
      "witnesses project/private/witnesses.json 1 2"
    ]);
    expect(await found(files, "safe/own.key")).toContain("keys safe/own.key 1 2");
    // A slip of the hand: a folder is no key, and all that lies in it stays.
    expect((await found(files, "safe")).filter((line) => line.includes("safe"))).toEqual([]);
  });

  it("finds the restricted edition, and counts a link as itself", async () => {
    const dir = await temporaryFolder({"restricted/src/release.1/children.parquet": "123"});
    symlinkSync("release.1", join(dir, "restricted/src/release"));
    const all = await disposables({
      dataDir: join(dir, "council"),
      keyFile: join(dir, "none"),
      projectRoot: dir
    });
    expect(all.map(({kind, files}) => [kind, files])).toEqual([["restricted", 2]]);
  });
});
