import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {replaceFolder} from "../../loaders/files/replace-folder.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {releaseOf, releasePlace} from "./a-release.ts";

let place = "";
const out = () => join(place, "release");
const says = () => readFileSync(join(out(), "words.txt"), "utf8");
const encoded = (words: string) => new TextEncoder().encode(words);
const write = (words: string) => replaceFolder(releasePlace(out()), releaseOf({"words.txt": words}));

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "replace-folder-"));
});
afterEach(() => rmSync(place, {recursive: true}));

test("a second folder takes the place of the first, and the first is gone", () => {
  write("first");
  expect(says()).toBe("first");
  write("second");
  expect(says()).toBe("second");
  expect(readdirSync(place)).toHaveLength(2);
});

test("the old folder stands, whole, for as long as the new one is being written", () => {
  write("first");
  function* files(): Iterable<readonly [string, Uint8Array]> {
    yield ["words.txt", encoded("second")];
    expect(says()).toBe("first");
    yield ["more.txt", encoded("second")];
  }
  replaceFolder(releasePlace(out()), files());
  expect(says()).toBe("second");
});

test("a folder that could not be finished leaves the old one and nothing else", () => {
  write("first");
  function* files(): Iterable<readonly [string, Uint8Array]> {
    yield ["words.txt", encoded("half")];
    throw new Error("disk full");
  }
  expect(() => replaceFolder(releasePlace(out()), files())).toThrow("disk full");
  expect(says()).toBe("first");
  expect(readdirSync(place)).toHaveLength(2);
});

test("what a killed run left is removed by the next, but a living one's is not", () => {
  const deadProcess = 2 ** 22 + 1;
  mkdirSync(`${out()}.made-${deadProcess}-0`);
  mkdirSync(`${out()}.made-${process.ppid}-0`);
  mkdirSync(join(place, "release.notes"));
  write("first");
  expect(existsSync(`${out()}.made-${deadProcess}-0`)).toBe(false);
  expect(existsSync(`${out()}.made-${process.ppid}-0`)).toBe(true);
  expect(existsSync(join(place, "release.notes"))).toBe(true);
});

test("a real folder gives way once, when it is a release", () => {
  mkdirSync(out());
  for (const [name, bytes] of releaseOf({"words.txt": "copied here"}))
    writeFileSync(join(out(), name), bytes);
  write("first");
  expect(says()).toBe("first");
  expect(readdirSync(place)).toHaveLength(2);
});

test("a folder of records that is called like a leftover is left", () => {
  mkdirSync(`${out()}.2018-19`);
  writeFileSync(`${out()}.2018-19/header.csv`, "CHILD");
  write("first");
  write("second");
  expect(readFileSync(`${out()}.2018-19/header.csv`, "utf8")).toBe("CHILD");
});

test("killed 50 times at any moment, the folder is whole each time, and no wreck stays for ever", async () => {
  const command = ["--import", "tsx", "test/files/write-without-end.ts", out()];
  const rounds = new Set<string>();
  for (let kill = 0; kill < 50; kill += 1) {
    const child = spawn(process.execPath, command, {cwd: projectRoot, stdio: ["ignore", "pipe", "inherit"]});
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, kill % 10));
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    const words = Array.from({length: 10}, (_, file) => readFileSync(join(out(), `${file}.txt`), "utf8"));
    expect(new Set(words).size).toBe(1);
    rounds.add(words[0] ?? "");
  }
  expect(rounds.size).toBe(50);
  write("last");
  expect(readdirSync(place)).toHaveLength(2);
});
