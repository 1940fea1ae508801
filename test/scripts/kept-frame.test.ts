import {existsSync, readdirSync, readFileSync, utimesSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {frameKey, keepFrame, takeFrame} from "../../scripts/kept-frame.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

const SOURCES = {
  "src/charts/bar.ts": "export const bar = 1;",
  "src/style.css": "main { color: black }",
  "src/release/measures.csv": "1,2",
  "loaders/contract/year.ts": "export const year = 1;",
  "scripts/frame-config.ts": "export default {};",
  "package.json": "{}",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
  "node_modules/.package-lock.json": "{}"
};
const ASKED = {edition: "public", base: "/"};
const isModule = (path: string) => !path.startsWith("release");
const keyOf = (root: string, asked: Readonly<Record<string, string>> = ASKED) =>
  frameKey(root, isModule, asked);

describe("the key of a frame", () => {
  const inputs = Object.keys(SOURCES).filter((name) => !name.startsWith("src/release"));

  it.each(inputs)("is another one when a byte of %s is, though its size and time are not", async (name) => {
    const root = await temporaryFolder(SOURCES);
    const file = join(root, name);
    const before = keyOf(root);
    utimesSync(file, 1, 1);
    expect(keyOf(root)).toBe(before);
    writeFileSync(file, readFileSync(file, "utf8").replace(/.$/, "#"));
    utimesSync(file, 1, 1);
    expect(keyOf(root)).not.toBe(before);
  });

  it("is another one when a module is added, or one goes by another name", async () => {
    const root = await temporaryFolder(SOURCES);
    const before = keyOf(root);
    writeFileSync(join(root, "src/charts/line.ts"), "");
    expect(keyOf(root)).not.toBe(before);
    const renamed = {...SOURCES, "src/charts/column.ts": SOURCES["src/charts/bar.ts"]};
    const {"src/charts/bar.ts": _, ...rest} = renamed;
    expect(keyOf(await temporaryFolder(rest))).not.toBe(before);
  });

  it("is another one for another edition or path, and the same for another release", async () => {
    const root = await temporaryFolder(SOURCES);
    const before = keyOf(root);
    expect(keyOf(root, {...ASKED, base: "/care/"})).not.toBe(before);
    expect(keyOf(root, {...ASKED, edition: "restricted"})).not.toBe(before);
    writeFileSync(join(root, "src/release/measures.csv"), "3,4");
    expect(keyOf(root)).toBe(before);
  });
});

describe("a frame that is kept", () => {
  const FRAME = {"frame.html": "<p>A frame</p>", "_import/bar.js": "1"};

  it("is found by its own key alone, with every file", async () => {
    const place = await temporaryFolder({});
    const kept = join(place, "kept");
    keepFrame(kept, "one", await temporaryFolder(FRAME));
    expect(takeFrame(kept, "other", join(place, "other"))).toBe(false);
    expect(existsSync(join(place, "other"))).toBe(false);
    expect(takeFrame(kept, "one", join(place, "site"))).toBe(true);
    for (const [name, text] of Object.entries(FRAME))
      expect(readFileSync(join(place, "site", name), "utf8")).toBe(text);
  });

  it.each([
    ["changed", (site: string) => writeFileSync(join(site, "_import/bar.js"), "2")],
    ["with a file too many", (site: string) => writeFileSync(join(site, "more.js"), "2")]
  ])("is not taken where it was %s, and is made anew", async (_, harm) => {
    const place = await temporaryFolder({});
    const kept = join(place, "kept");
    keepFrame(kept, "one", await temporaryFolder(FRAME));
    harm(join(kept, "one", "site"));
    expect(takeFrame(kept, "one", join(place, "site"))).toBe(false);
    expect([existsSync(join(place, "site")), existsSync(join(kept, "one"))]).toEqual([false, false]);
    keepFrame(kept, "one", await temporaryFolder(FRAME));
    expect(takeFrame(kept, "one", join(place, "site"))).toBe(true);
  });

  it("makes room for newer ones, so that a changed source does not fill the disk", async () => {
    const kept = join(await temporaryFolder({}), "kept");
    const frame = await temporaryFolder(FRAME);
    for (const [index, key] of ["1", "2", "3", "4", "5", "6"].entries()) {
      keepFrame(kept, key, frame);
      utimesSync(join(kept, key), index + 1, index + 1);
    }
    expect(readdirSync(kept)).toContain("6");
    expect(readdirSync(kept).length).toBeLessThanOrEqual(4);
  });
});
