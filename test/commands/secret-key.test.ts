import {chmodSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {secretKey, UnusableKey} from "../../loaders/commands/secret-key.ts";
import {aFolder} from "../check/a-folder.ts";

const inNewFolder = () => join(aFolder(), "private", "anonymise.key");

describe("secretKey", () => {
  it("makes a key that its owner alone can read, and uses it again", async () => {
    const file = inNewFolder();
    const first = await secretKey({}, file);
    expect(first.key).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await secretKey({}, file)).key).toBe(first.key);
  });

  it("makes another key each time", async () => {
    expect((await secretKey({}, inNewFolder())).key).not.toBe((await secretKey({}, inNewFolder())).key);
  });

  it("prefers the environment and then touches no file", async () => {
    const file = inNewFolder();
    const found = await secretKey({CARE_REPORT_KEY: "sixteen characters"}, file);
    expect(found).toEqual({key: "sixteen characters", from: "CARE_REPORT_KEY"});
    expect(() => readFileSync(file)).toThrow();
  });

  it("refuses a key that is short or that others can read", async () => {
    await expect(secretKey({CARE_REPORT_KEY: "short"}, inNewFolder())).rejects.toThrow(UnusableKey);
    const open = join(aFolder(), "open.key");
    writeFileSync(open, "a key that everybody can read");
    chmodSync(open, 0o644);
    await expect(secretKey({}, open)).rejects.toThrow(/chmod 600/);
  });

  it("never says the key in where it came from or what is wrong", async () => {
    const file = inNewFolder();
    const {key, from} = await secretKey({}, file);
    expect(from).not.toContain(key);
    await expect(secretKey({CARE_REPORT_KEY: "secret"}, file)).rejects.not.toThrow(/secret/);
  });
});
