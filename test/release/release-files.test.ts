import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {describe, expect, test} from "vitest";
import type {Manifest} from "../../loaders/contract/release.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";
import {requiredBytes} from "../../loaders/files/required-bytes.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import type {ReleaseHistory} from "../../loaders/release/diff/release-history.ts";
import {publicContents} from "../../loaders/release/public-contents.ts";
import {releaseFiles} from "../../loaders/release/release-files.ts";
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

function made() {
  const around = {
    ...nothingAround,
    comparators: [printed({measure: "children-looked-after", value: 290, unit: "children"})]
  };
  const contents = publicContents(
    {figures: asReleased(figures), certificate: asReleased(certificate)},
    around,
    catalogue
  );
  return releaseFiles(contents, about, FIRST);
}

const {files, manifest} = made();
const folder = memoryFolder(files);
const read = (name: string) => requiredText(folder, name);

describe("the files of a release", () => {
  test("are the same, byte for byte, when made again", () => {
    expect(made().files).toEqual(files);
  });

  test("show a hidden figure as c in every number's cell, one not available as x, and no part as blank", () => {
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

  test("hold the same rows as Parquet, hidden being null, in types that a browser can take", async () => {
    const file = requiredBytes(folder, "measures.parquet").slice().buffer;
    const metadata = parquetMetadata(file);
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

  test("list every other file with its size, hash and rows in the manifest", () => {
    expect(JSON.parse(read("manifest.json"))).toEqual(manifest);
    expect(manifest.files.map(({name}) => name).toSorted()).toEqual(
      filesBelow(folder).filter((name) => name !== "manifest.json")
    );
    expect(manifest.files.find(({name}) => name === "measures.csv")).toMatchObject({
      rows: 5,
      bytes: read("measures.csv").length
    });
  });

  test("describe each filter and indicator of the CSV as the department's service takes it", () => {
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
