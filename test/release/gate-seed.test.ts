import {expect, test} from "vitest";
import {gateSeed} from "../../loaders/release/gate-seed.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

const FILES = ["ledger.csv", "returns/2018-19/header.csv"];

async function seedOf(records: string, key: string, {area = "E06000999", ledger = "none yet"} = {}) {
  const dir = await temporaryFolder({"ledger.csv": ledger, "returns/2018-19/header.csv": records});
  return gateSeed(dir, FILES, area, key).toString("hex");
}

test("with the council's key the seed stays as it is while records change", async () => {
  const key = "a long secret";
  expect(await seedOf("one", key)).toBe(await seedOf("two", key));
  expect(await seedOf("one", key)).not.toBe(await seedOf("one", key, {area: "E06000998"}));
});

test("without a key it comes from the records, so that nobody else can work it out", async () => {
  expect(await seedOf("one", "")).toBe(await seedOf("one", ""));
  expect(await seedOf("one", "")).not.toBe(await seedOf("two", ""));
  expect(await seedOf("one", "", {ledger: "a release recorded"})).toBe(await seedOf("one", ""));
});
