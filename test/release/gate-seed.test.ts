import {expect, test} from "vitest";
import {gateSeed} from "../../loaders/make/gate-seed.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

async function seedOf(
  records: string,
  key: string,
  more: Readonly<Record<string, string>> = {},
  area = "E06000999"
) {
  const files = {"ledger.csv": "none yet", "returns/2018-19/header.csv": records, ...more};
  return gateSeed(await temporaryFolder(files), Object.keys(files), area, key).toString("hex");
}

test("with the council's key the seed stays as it is while records change", async () => {
  const key = "a long secret";
  expect(await seedOf("one", key)).toBe(await seedOf("two", key));
  expect(await seedOf("one", key)).not.toBe(await seedOf("one", key, {}, "E06000998"));
});

test("without a key it comes from the records, so that nobody else can work it out", async () => {
  expect(await seedOf("one", "")).toBe(await seedOf("one", ""));
  expect(await seedOf("one", "")).not.toBe(await seedOf("two", ""));
  expect(await seedOf("one", "", {"ledger.csv": "a release recorded"})).toBe(await seedOf("one", ""));
});

test("a quarter’s extract and the logs that grow with it leave the pattern as it was", async () => {
  const quarter = {
    "returns/2019-20-q1/header.csv": "three months",
    "service/reviews.csv": "three months more"
  };
  expect(await seedOf("one", "", quarter)).toBe(await seedOf("one", ""));
});
