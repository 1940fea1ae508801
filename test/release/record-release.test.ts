import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import type {Manifest} from "../../loaders/release/contract.ts";
import {recordRelease} from "../../loaders/release/record-release.ts";
import {smallFolder} from "../read/small-folder.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {council, ownCount, ownRow} from "./hand-made.ts";

const manifest = {release: "2018-19.1", authority: council} as unknown as Manifest;
const measures = [
  ownCount("children-looked-after", 293),
  ownCount("children-looked-after", 160, {breakdown: "sex", category: "male"}),
  ownCount("uasc", 0, {value: null, numerator: null, symbol: "c"}),
  ownRow({numerator: 24, denominator: 293, value: 8.191126, basis: "published"})
];

test("published totals of our own are entered once, and the reader takes them for figures published before", async () => {
  const dir = await temporaryFolder(smallFolder());
  expect(recordRelease(dir, {measures}, manifest, "2019-08-20")).toBe(1);
  expect(recordRelease(dir, {measures}, manifest, "2019-08-21")).toBe(0);
  const {folder} = await readDataFolder(dir);
  expect(folder.ledger).toEqual([
    expect.objectContaining({
      measure: "children-looked-after",
      value: 293,
      decimals: 0,
      source: "Westhaven, release 2018-19.1",
      publishedOn: "2019-08-20",
      publishedBy: "Westhaven"
    })
  ]);
});

test("what stood in the ledger stays as it was", async () => {
  const before = "time_period,time_identifier\n2014/15,31 March";
  const dir = await temporaryFolder({"ledger.csv": before});
  recordRelease(dir, {measures}, manifest, "2019-08-20");
  const lines = readFileSync(join(dir, "ledger.csv"), "utf8").split("\n");
  expect(lines.slice(0, 2).join("\n")).toBe(before);
  expect(lines).toHaveLength(4);
});
