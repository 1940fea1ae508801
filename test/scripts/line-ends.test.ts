import {execFileSync} from "node:child_process";
import {expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";

/** What git says, in a folder, told this on its standard input. */
const git = (cwd: string, args: readonly string[], input = ""): string =>
  execFileSync("git", args, {cwd, encoding: "utf8", input});

/** Every file of a clone, by path, with the hash of its bytes as they were committed. */
const committedIn = (clone: string): ReadonlyMap<string, string> =>
  new Map(
    git(clone, ["ls-tree", "-r", "-z", "HEAD"])
      .split("\0")
      .flatMap((line) => {
        const [, hash, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        return hash === undefined || path === undefined ? [] : [[path, hash] as const];
      })
  );

it("a checkout with the settings of Windows has the bytes that were committed", async () => {
  const clone = await temporaryFolder({});
  const asOnWindows = ["--config", "core.autocrlf=true", "--config", "core.eol=crlf"];
  git(projectRoot, ["clone", "--quiet", ...asOnWindows, projectRoot, clone]);
  const committed = committedIn(clone);
  expect(committed.size).toBeGreaterThan(1_000);
  const paths = [...committed.keys()];
  const hashes = git(clone, ["hash-object", "--no-filters", "--stdin-paths"], paths.join("\n")).split("\n");
  expect(paths.filter((path, index) => hashes[index] !== committed.get(path))).toEqual([]);
});
