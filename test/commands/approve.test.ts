import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {inputsHash} from "../../loaders/release/inputs-hash.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

/** A data folder of one file and the release that was made of it, as far as an approval looks at them. */
async function draft(edition = "public", words: Readonly<Record<string, string>> = {}) {
  const data = {"authority.json": "{}", ...words};
  const inData = Object.entries(data).map(([path, text]) => [`data/${path}`, text] as const);
  const dir = await temporaryFolder({...Object.fromEntries(inData), "release/manifest.json": ""});
  const inputs = inputsHash(join(dir, "data"), Object.keys(data), "inputs", "").toString("hex");
  const software = {name: "a", version: "1.0.0"};
  const manifest = {release: "2018-19.1", edition, inputs, software, switches: {}};
  writeFileSync(join(dir, "release/manifest.json"), JSON.stringify(manifest));
  const places = ["--data", join(dir, "data"), "--release", join(dir, "release")];
  return {dir, args: [...places, "--name", "A. Director", "--role", "Director"]};
}

/** Under the key of this process, by which the draft's hash was made. */
const approve = (args: readonly string[]) =>
  runCommandOf("approve", args, {CARE_REPORT_KEY: process.env.CARE_REPORT_KEY});

describe("npm run approve", () => {
  it("records who approved what was built, in what role and when", async () => {
    const {dir, args} = await draft();
    const {code, err} = approve(args);
    expect(code).toBe(0);
    expect(err).toContain("Release 2018-19.1 is approved: A. Director, Director, ");
    const written = JSON.parse(readFileSync(join(dir, "data/approval.json"), "utf8"));
    expect(written).toMatchObject({name: "A. Director", release: "2018-19.1", software: "1.0.0"});
    expect(written.approvedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("refuses when the data are no longer those that were read", async () => {
    const {dir, args} = await draft();
    writeFileSync(join(dir, "data/authority.json"), "{ }");
    const {code, err} = approve(args);
    expect(code).toBe(1);
    expect(err).toContain("made of other inputs");
    expect(existsSync(join(dir, "data/approval.json"))).toBe(false);
  });

  it("refuses the restricted edition", async () => {
    const {args} = await draft("restricted");
    expect(approve(args)).toMatchObject({code: 1});
  });

  it("refuses while a sentence waits for a person, names it and says how to accept it", async () => {
    const narrative = "narrative/2018-19/05-service.md";
    const {dir, args} = await draft("public", {[narrative]: "An officer was away through illness."});
    const {code, err} = approve(args);
    expect(code).toBe(1);
    expect(err).toContain(`${narrative}:1 staff-to-agree error: `);
    expect(err).toMatch(/1 sentence waits .* narrative\/accepted\.md/);
    expect(existsSync(join(dir, "data/approval.json"))).toBe(false);

    const agreed = "## An officer was away through illness.\n\nAgreed in writing, 20 June 2019.\n";
    const accepted = await draft("public", {
      [narrative]: "An officer was away through illness.",
      "narrative/accepted.md": agreed
    });
    expect(approve(accepted.args).code).toBe(0);
  });

  it("wants a name, a role and a draft", async () => {
    const {args} = await draft();
    expect(approve(args.slice(0, -2)).err).toContain("--role is needed");
    expect(approve([...args, "--release", "nowhere"]).code).toBe(2);
  });
});
