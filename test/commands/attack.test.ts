import {execFileSync} from "node:child_process";
import {join} from "node:path";
import {expect, it} from "vitest";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

it("npm run attack does not wait for a pipe that is named as its list of canaries", async () => {
  const dir = await temporaryFolder({});
  execFileSync("mkfifo", [join(dir, "canaries")]);
  const {code, err} = runCommandOf("attack", ["--site", dir, "--canary", join(dir, "canaries")]);
  expect([code, err]).toEqual([2, expect.stringContaining("canaries: this is a pipe, a socket or a device")]);
});
