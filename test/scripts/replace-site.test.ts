import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeEach, expect, it} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {MARK_FILE, madeIn} from "../../loaders/files/made-here.ts";
import {WritablePlace} from "../../loaders/files/writable-place.ts";
import {replaceSite} from "../../scripts/replace-site.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

const PUBLIC = {kind: "site", edition: "public"} as const;
const RESTRICTED = {kind: "site", edition: "restricted"} as const;

let dir = "";
beforeEach(async () => {
  dir = await temporaryFolder({});
});

const out = () => join(dir, "our-site");
const build = (words: string, page = "index.html") =>
  replaceSite(WritablePlace.at(out(), PUBLIC), async (fresh) => writeFileSync(join(fresh, page), words));
const says = () => readFileSync(join(out(), "index.html"), "utf8");

it("takes the place of the site before it, whole", async () => {
  await build("first", "safe.html");
  await build("second");
  expect(says()).toBe("second");
  expect(readdirSync(out())).toEqual([MARK_FILE, "index.html"]);
  expect(readdirSync(dir)).toEqual(["our-site"]);
});

it("says what it is, and lists its files", async () => {
  await build("first");
  expect(madeIn(diskFolder(out()))).toEqual({...PUBLIC, files: new Map([["index.html", null]])});
});

it("leaves the site before it as it was when it could not be built", async () => {
  await build("first");
  const failing = replaceSite(WritablePlace.at(out(), PUBLIC), async (fresh) => {
    writeFileSync(join(fresh, "index.html"), "half");
    throw new Error("disk full");
  });
  await expect(failing).rejects.toThrow("disk full");
  expect(says()).toBe("first");
  expect(readdirSync(dir)).toEqual(["our-site"]);
});

it("removes what a killed build left, but no living one’s, and nothing that is not ours", async () => {
  const dead = 2 ** 22 + 1;
  const names = [`.our-site.made-${dead}-0`, `.our-site.made-${process.ppid}-0`, ".our-site.2018-19"];
  for (const name of names) mkdirSync(join(dir, name));
  await build("first");
  expect(readdirSync(dir)).toEqual([...names.slice(1), "our-site"].sort());
});

it("brings back the site that a run was killed over", async () => {
  await build("first");
  renameSync(out(), join(dir, `.our-site.made-${2 ** 22 + 1}-0.before`));
  mkdirSync(join(dir, `.our-site.made-${2 ** 22 + 1}-0`));
  const failing = replaceSite(WritablePlace.at(out(), PUBLIC), async () => {
    expect(says()).toBe("first");
    throw new Error("disk full");
  });
  await expect(failing).rejects.toThrow("disk full");
  expect(says()).toBe("first");
  expect(readdirSync(dir)).toEqual(["our-site"]);
});

it("does not take the place of the other edition’s, nor of one that somebody has added to", async () => {
  await build("first");
  expect(() => WritablePlace.at(out(), RESTRICTED)).toThrow("holds a public site");
  mkdirSync(join(out(), ".git"));
  writeFileSync(join(out(), ".git", "HEAD"), "ref: refs/heads/gh-pages");
  await expect(async () => build("second")).rejects.toThrow(
    "holds .git/HEAD, which this program did not make"
  );
  expect(says()).toBe("first");
});
