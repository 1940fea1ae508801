import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Manifest} from "../../loaders/contract/release.ts";
import type {ReleaseHistory} from "../../loaders/release/diff/release-history.ts";
import {publicContents} from "../../loaders/release/public-contents.ts";
import {writeRelease} from "../../loaders/release/write-release.ts";
import {asReleased, certificate, council, gated, nothingAround, printed, words} from "./hand-made.ts";

const figures = [
  gated({kind: "count", breakdown: "sex", category: "male", numerator: 160, denominator: 293}),
  gated({
    kind: "count",
    breakdown: "sex",
    category: "unknown",
    symbol: "c",
    numerator: null,
    denominator: null
  }),
  gated({kind: "count", numerator: 293, denominator: null}),
  gated({kind: "none", measure: "immunisations", symbol: "x"})
];
const catalogue = {
  measures: [
    words("children-looked-after", "Children looked after", "children"),
    words("immunisations", "Immunisations")
  ],
  breakdowns: []
};
const about: Omit<Manifest, "files"> = {
  release: "2018-19.1",
  edition: "public",
  authority: council,
  synthetic: true,
  reportingYears: council.reportingYears,
  dataTakenOn: council.dataTakenOn,
  approval: {status: "draft", because: "nobody has approved it"},
  software: {name: "children-in-our-care", version: "0.1.0"},
  inputs: "00",
  switches: {},
  targets: [],
  findings: {errors: 0, warnings: 0, notes: 0}
};

const FIRST: ReleaseHistory = {
  file: {published: [], comparedWith: null, causes: [], withheld: [], reasons: [], corrections: []},
  changes: null,
  findings: []
};

const folders: string[] = [];
afterAll(() => {
  for (const each of folders) rmSync(each, {recursive: true});
});

async function written(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "write-release-"));
  folders.push(folder);
  const around = {
    ...nothingAround,
    comparators: [printed({measure: "children-looked-after", value: 290, unit: "children"})]
  };
  const contents = publicContents(
    {figures: asReleased(figures), certificate: asReleased(certificate)},
    around,
    catalogue
  );
  await writeRelease(folder, contents, about, FIRST);
  return folder;
}

let folder = "";
const read = (name: string) => readFileSync(join(folder, name), "utf8");

beforeAll(async () => {
  folder = await written();
});

describe("a written release", () => {
  test("is the same, byte for byte, when written again", async () => {
    const again = await written();
    for (const name of readdirSync(folder))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
  });

  test("shows a hidden figure as c in every number's cell, one not available as x, and no part as blank", () => {
    const lines = read("measures.csv").trimEnd().split("\n");
    const numbers = (words: string) =>
      lines
        .find((line) => line.includes(words))
        ?.split(",")
        .slice(10, 15);
    expect(numbers("sex,unknown")).toEqual(["c", "c", "c", "c", "c"]);
    expect(numbers("immunisations")).toEqual(["x", "x", "x", "x", "x"]);
    expect(numbers("total,total,,,293")).toEqual(["293", "", "293", "", ""]);
  });

  test("holds the same rows as Parquet, hidden being null, in types that a browser can take", async () => {
    const file = await asyncBufferFromFile(join(folder, "measures.parquet"));
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.row_groups).toHaveLength(1);
    expect(new Set(metadata.row_groups[0]?.columns.map((column) => column.meta_data?.codec))).toEqual(
      new Set(["SNAPPY"])
    );
    const typeOf = (name: string) => metadata.schema.find((column) => column.name === name)?.type;
    expect([typeOf("measure"), typeOf("numerator"), typeOf("value")]).toEqual([
      "BYTE_ARRAY",
      "INT32",
      "DOUBLE"
    ]);
    const rows = await parquetReadObjects({file});
    expect(rows).toHaveLength(read("measures.csv").trimEnd().split("\n").length - 1);
    expect(rows.find((row) => row.category === "unknown")).toMatchObject({
      symbol: "c",
      value: null,
      numerator: null
    });
  });

  test("lists every other file with its size, hash and rows in the manifest", () => {
    const manifest = JSON.parse(read("manifest.json")) as Manifest;
    expect(manifest.files.map(({name}) => name).toSorted()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== "manifest.json")
        .toSorted()
    );
    expect(manifest.files.find(({name}) => name === "measures.csv")).toMatchObject({
      rows: 5,
      bytes: read("measures.csv").length
    });
  });

  test("describes each filter and indicator of the CSV as the department's service takes it", () => {
    const meta = read("measures.meta.csv").split("\n");
    expect(meta[0]).toBe(
      "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column"
    );
    expect(meta).toContain("category,Filter,Category of the breakdown,,,,,breakdown");
    expect(meta).toContain("numerator,Indicator,How many were counted,,,0,,");
  });
});

test("figures that did not pass the gate do not compile", () => {
  // @ts-expect-error plain figures are no Released ones
  const refusedByTheCompiler = () => publicContents({figures, certificate}, nothingAround, catalogue);
  expect(refusedByTheCompiler).toBeTypeOf("function");
});
