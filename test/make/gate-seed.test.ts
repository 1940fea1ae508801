import {bytesToHex} from "@noble/hashes/utils.js";
import {expect, test} from "vitest";
import {gateSeed} from "../../loaders/make/gate-seed.ts";
import {inMemory} from "../files/in-memory.ts";

function seedOf(
  records: string,
  key: string,
  more: Readonly<Record<string, string>> = {},
  area = "E06000999"
) {
  const files = {"ledger.csv": "none yet", "returns/2018-19/header.csv": records, ...more};
  return bytesToHex(gateSeed(inMemory(files), Object.keys(files), area, key));
}

test("with the council's key the seed stays as it is while records change", () => {
  const key = "a long secret";
  expect(seedOf("one", key)).toBe(seedOf("two", key));
  expect(seedOf("one", key)).not.toBe(seedOf("one", key, {}, "E06000998"));
});

test("without a key it comes from the records, so that nobody else can work it out", () => {
  expect(seedOf("one", "")).toBe(seedOf("one", ""));
  expect(seedOf("one", "")).not.toBe(seedOf("two", ""));
  expect(seedOf("one", "", {"ledger.csv": "a release recorded"})).toBe(seedOf("one", ""));
});

test("a quarter’s extract and the logs that grow with it leave the pattern as it was", () => {
  const quarter = {
    "returns/2019-20-q1/header.csv": "three months",
    "service/reviews.csv": "three months more"
  };
  expect(seedOf("one", "", quarter)).toBe(seedOf("one", ""));
});
