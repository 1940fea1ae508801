import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {bytesToHex} from "@noble/hashes/utils.js";
import {describe, expect, it} from "vitest";
import {mustBeShipped} from "../../loaders/commands/must-be-shipped.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import type {Manifest} from "../../loaders/contract/release.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {approveDraft} from "../../loaders/make/approve-draft.ts";
import {inputsHash} from "../../loaders/make/inputs-hash.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

/** A data folder of one file and the draft that was made from it, as far as an approval looks at them. */
async function draftOf(edition = "public", words: Readonly<Record<string, string>> = {}) {
  const files = {"authority.json": "{}", ...words};
  const inData = Object.entries(files).map(([path, text]) => [`data/${path}`, text] as const);
  const dir = await temporaryFolder({...Object.fromEntries(inData), "release/manifest.json": ""});
  const dataDir = join(dir, "data");
  const data = diskFolder(dataDir);
  const inputs = bytesToHex(inputsHash(data, Object.keys(files), "inputs", ""));
  const software = {name: "a", version: "1.0.0"};
  const made = {release: "2018-19.1", edition, synthetic: true, inputs, software, switches: {}};
  writeFileSync(join(dir, "release/manifest.json"), JSON.stringify(made));
  const draft = made as unknown as Manifest;
  const places = ["--data", dataDir, "--release", join(dir, "release")];
  return {
    dataDir,
    draft,
    order: {data, key: "", draft, name: "A. Director", role: "Director", approvedOn: "2019-07-31"},
    args: [...places, "--name", "A. Director", "--role", "Director"]
  };
}

const refusal = (promise: Promise<unknown>): Promise<Refused> =>
  promise.then(
    () => {
      throw new Error("It was approved.");
    },
    (error: Refused) => error
  );

describe("npm run approve", () => {
  it("refuses any data folder but the one that ships, and says why", async () => {
    const {args, dataDir} = await draftOf();
    const {code, err} = runCommandOf("approve", args);
    expect(code).toBe(1);
    expect(err).toContain("is not finished");
    expect(existsSync(join(dataDir, "approval.json"))).toBe(false);
  });

  it("wants a name, a role and a draft", async () => {
    const {args} = await draftOf();
    expect(runCommandOf("approve", args.slice(0, -2)).err).toContain("--role is needed");
    expect(runCommandOf("approve", [...args, "--release", "nowhere"]).code).toBe(2);
  });
});

describe("mustBeShipped", () => {
  it("lets the shipped folder through as long as its children are made up", async () => {
    const {dataDir, draft} = await draftOf();
    expect(() => mustBeShipped(dataDir, dataDir, draft)).not.toThrow();
    expect(() => mustBeShipped(dataDir, dataDir, {...draft, synthetic: false})).toThrow(Refused);
    expect(() => mustBeShipped(dataDir, join(dataDir, ".."), draft)).toThrow(Refused);
  });
});

describe("approveDraft", () => {
  it("records who approved what was built, in what role and when", async () => {
    const {order, dataDir} = await draftOf();
    expect(await approveDraft(order)).toMatchObject({status: "approved", by: {name: "A. Director"}});
    expect(JSON.parse(readFileSync(join(dataDir, "approval.json"), "utf8"))).toMatchObject({
      ...{name: "A. Director", role: "Director", approvedOn: "2019-07-31"},
      ...{release: "2018-19.1", software: "1.0.0"}
    });
  });

  it("refuses when the data have changed since they were read", async () => {
    const {order, dataDir} = await draftOf();
    writeFileSync(join(dataDir, "authority.json"), "{ }");
    expect((await refusal(approveDraft(order))).message).toContain("has changed since this draft was made");
    expect(existsSync(join(dataDir, "approval.json"))).toBe(false);
  });

  it("refuses the restricted edition", async () => {
    const {order} = await draftOf("restricted");
    expect((await refusal(approveDraft(order))).message).toContain("restricted edition");
  });

  it("refuses while a sentence waits for a person, names it and says how to accept it", async () => {
    const narrative = "narrative/2018-19/05-service.md";
    const {order, dataDir} = await draftOf("public", {[narrative]: "An officer was away through illness."});
    const {findings, message} = await refusal(approveDraft(order));
    expect(findings[0]).toMatchObject({file: narrative, line: 1, code: "staff-to-agree", severity: "error"});
    expect(message).toMatch(/1 sentence waits .* narrative\/accepted\.md/);
    expect(existsSync(join(dataDir, "approval.json"))).toBe(false);

    const agreed = "## An officer was away through illness.\n\nAgreed in writing, 20 June 2019.\n";
    const accepted = await draftOf("public", {
      [narrative]: "An officer was away through illness.",
      "narrative/accepted.md": agreed
    });
    expect(await approveDraft(accepted.order)).toMatchObject({status: "approved"});
  });
});
