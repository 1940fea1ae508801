import {expect, test} from "vitest";
import type {MeasureId} from "../../loaders/contract/measure-ids.ts";
import type {Manifest} from "../../loaders/contract/release.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {catalogueFile} from "../../loaders/measures/catalogue-file.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {ledgerToPrint} from "../../loaders/release/ledger-to-print.ts";
import {isFromRecordedRelease, recordRelease} from "../../loaders/release/record-release.ts";
import {inMemory} from "../files/in-memory.ts";
import {smallFolder} from "../read/small-folder.ts";
import {council, ownCount, ownRow} from "./hand-made.ts";

const manifest = {release: "2018-19.1", authority: council} as unknown as Manifest;
const measures = [
  ownCount("children-looked-after", 293),
  ownCount("children-looked-after", 160, {breakdown: "sex", category: "male"}),
  ownCount("children-looked-after", 12, {
    breakdown: "sex",
    category: "male",
    breakdown_2: "uasc",
    category_2: "uasc"
  }),
  ownCount("uasc", 0, {value: null, numerator: null, symbol: "c"}),
  ownRow({numerator: 24, denominator: 293, value: 8.191126, basis: "published"})
];

test("published figures of our own are entered once, tables too, and the reader takes them for figures published before", async () => {
  const data = inMemory(smallFolder());
  expect(recordRelease(data, {measures}, manifest, "2019-08-20")).toBe(3);
  expect(recordRelease(data, {measures}, manifest, "2019-08-21")).toBe(0);
  const {folder} = await readDataFolder(data);
  expect(folder.ledger).toEqual([
    expect.objectContaining({
      measure: "children-looked-after",
      value: 293,
      decimals: 0,
      source: "Westhaven, release 2018-19.1",
      publishedOn: "2019-08-20",
      publishedBy: "Westhaven"
    }),
    expect.objectContaining({breakdown: "sex", category: "male", breakdown2: null, value: 160}),
    expect.objectContaining({breakdown: "sex", breakdown2: "uasc", category2: "uasc", value: 12})
  ]);
});

test("what stood in the ledger stays as it was, in a ledger that knew no second breakdown too", async () => {
  const data = inMemory({
    "ledger.csv": 'measure,note,time_period\nadopted,"as printed, later corrected",2014/15'
  });
  recordRelease(data, {measures}, manifest, "2019-08-20");
  const lines = requiredText(data, "ledger.csv").split("\n");
  expect(lines).toEqual([
    "measure,note,time_period,breakdown_2,category_2",
    'adopted,"as printed, later corrected",2014/15,,',
    "children-looked-after,,2018/19,,",
    "children-looked-after,,2018/19,,",
    "children-looked-after,,2018/19,uasc,uasc",
    ""
  ]);
});

test("headings in capitals and with blanks are the same columns, and keep their letters", () => {
  const data = inMemory({"ledger.csv": "Measure,Time period,VALUE\nadopted,2014/15,12\n"});
  recordRelease(data, {measures: measures.slice(0, 1)}, manifest, "2019-08-20");
  expect(requiredText(data, "ledger.csv")).toBe(
    "Measure,Time period,VALUE,breakdown_2,category_2\nadopted,2014/15,12,,\nchildren-looked-after,2018/19,293,,\n"
  );
});

test.each(["", "\n\n"])("an empty ledger gets its header: %j", (text) => {
  const data = inMemory({"ledger.csv": text});
  recordRelease(data, {measures}, manifest, "2019-08-20");
  expect(requiredText(data, "ledger.csv")).toMatch(/^time_period,time_identifier,/);
  expect(recordRelease(data, {measures}, manifest, "2019-08-21")).toBe(0);
});

test("after a correction only what it changed is entered, under whatever number the release goes", async () => {
  const data = inMemory(smallFolder());
  recordRelease(data, {measures}, manifest, "2019-08-20");
  const corrected = measures.map((row) =>
    row.category === "male" && row.breakdown_2 === null ? {...row, numerator: 159, value: 159} : row
  );
  expect(recordRelease(data, {measures: corrected}, manifest, "2019-09-02")).toBe(1);
  const next = {...manifest, release: "2018-19.2"};
  expect(recordRelease(data, {measures: corrected}, next, "2019-09-03")).toBe(0);
  const {folder} = await readDataFolder(data);
  expect(folder.ledger.map(({value, publishedOn}) => [value, publishedOn])).toEqual([
    [293, "2019-08-20"],
    [160, "2019-08-20"],
    [12, "2019-08-20"],
    [159, "2019-09-02"]
  ]);
});

test("a recorded release is not printed again among the figures of earlier reports", async () => {
  const data = inMemory(smallFolder());
  recordRelease(data, {measures}, manifest, "2019-08-20");
  const {ledger, authority} = (await readDataFolder(data)).folder;
  const {switches} = authority;
  expect(ledgerToPrint(ledger, switches, {measures: []})).toEqual([]);
  const annualReport = ledger.map((row) => ({...row, source: "Annual report 2018/19"}));
  expect(ledgerToPrint(annualReport, switches, {measures: []})).toHaveLength(3);
});

test("a few children that an earlier report tells of are not printed again, and few meetings are", async () => {
  const data = inMemory(smallFolder());
  recordRelease(data, {measures}, manifest, "2019-08-20");
  const {ledger, authority} = (await readDataFolder(data)).folder;
  const catalogue = catalogueFile();
  const printedOf = (measure: MeasureId, value: number) =>
    ledgerToPrint(
      ledger.map((row) => ({...row, source: "Annual report 2018/19", measure, numerator: null, value})),
      authority.switches,
      catalogue
    );
  expect(printedOf("children-looked-after", 6)).toHaveLength(3);
  expect(printedOf("children-looked-after", 5)).toEqual([]);
  expect(printedOf("reviews-due", 5)).toHaveLength(3);
});

test("a recorded release is known by its source", () => {
  expect(isFromRecordedRelease({source: "Westhaven, release 2018-19.1"})).toBe(true);
  expect(isFromRecordedRelease({source: "Annual report 2018/19"})).toBe(false);
});
