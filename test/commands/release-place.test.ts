import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {misplaced} from "../../loaders/commands/release-place.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

test("the restricted edition keeps out of the public site's folders, and the public one out of its", async () => {
  const root = await temporaryFolder({});
  const objection = (out: string, edition: "public" | "restricted") =>
    misplaced(join(root, out), edition, root);
  expect(objection("src/release", "restricted")).toContain("never goes under src or dist");
  expect(objection("src/elsewhere/release", "restricted")).not.toBeNull();
  expect(objection("dist/data", "restricted")).not.toBeNull();
  expect(objection("restricted/src/release", "restricted")).toBeNull();
  expect(objection("srcs/release", "restricted")).toBeNull();
  expect(objection("src/release", "public")).toBeNull();
  expect(objection("restricted/src/release", "public")).not.toBeNull();
});

test("a way round by the dots of a path leads nowhere", async () => {
  const root = await temporaryFolder({});
  expect(misplaced(`${root}/restricted/../src/release`, "restricted", root)).not.toBeNull();
});

test("a folder is replaced only when it is empty or a release", async () => {
  const root = await temporaryFolder({"letters/to-anna.txt": "", "old/manifest.json": "{}", "a-file": ""});
  mkdirSync(join(root, "empty"));
  const objection = (out: string) => misplaced(join(root, out), "public", root);
  expect(objection("letters")).toContain("holds something that is not a release");
  expect(objection("a-file")).not.toBeNull();
  expect(objection("old")).toBeNull();
  expect(objection("empty")).toBeNull();
  expect(objection("new")).toBeNull();
});
