import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {writeFolder} from "../../loaders/release/write-folder.ts";
import {projectRoot} from "../../scripts/project-root.mjs";

let place = "";
const out = () => join(place, "release");
const says = () => readFileSync(join(out(), "words.txt"), "utf8");
const write = (words: string) =>
  writeFolder(out(), async (fresh) => writeFileSync(join(fresh, "words.txt"), words));

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "write-folder-"));
});
afterEach(() => rmSync(place, {recursive: true}));

test("a second folder takes the place of the first, and the first is gone", async () => {
  await write("first");
  expect(says()).toBe("first");
  await write("second");
  expect(says()).toBe("second");
  expect(readdirSync(place)).toHaveLength(2);
});

test("the old folder stands, whole, for as long as the new one is being written", async () => {
  await write("first");
  await writeFolder(out(), async (fresh) => {
    writeFileSync(join(fresh, "words.txt"), "half");
    expect(says()).toBe("first");
  });
});

test("a folder that could not be finished leaves the old one and nothing else", async () => {
  await write("first");
  const failing = writeFolder(out(), async (fresh) => {
    writeFileSync(join(fresh, "words.txt"), "half");
    throw new Error("disk full");
  });
  await expect(failing).rejects.toThrow("disk full");
  expect(says()).toBe("first");
  expect(readdirSync(place)).toHaveLength(2);
});

test("what a killed run left is removed by the next, but a living one's is not", async () => {
  const deadProcess = 2 ** 22 + 1;
  mkdirSync(`${out()}.${deadProcess}-0`);
  mkdirSync(`${out()}.${process.ppid}-0`);
  mkdirSync(join(place, "release.notes"));
  await write("first");
  expect(existsSync(`${out()}.${deadProcess}-0`)).toBe(false);
  expect(existsSync(`${out()}.${process.ppid}-0`)).toBe(true);
  expect(existsSync(join(place, "release.notes"))).toBe(true);
});

test("a real folder gives way once", async () => {
  mkdirSync(out());
  writeFileSync(join(out(), "words.txt"), "by hand");
  await write("first");
  expect(says()).toBe("first");
  expect(readdirSync(place)).toHaveLength(2);
});

test("killed 50 times at any moment, the folder is whole each time, and no wreck stays for ever", async () => {
  const command = ["--import", "tsx", "test/release/write-without-end.ts", out()];
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
  await write("last");
  expect(readdirSync(place)).toHaveLength(2);
});
