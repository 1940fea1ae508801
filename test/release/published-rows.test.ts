import {expect, test} from "vitest";
import {publishedRows} from "../../loaders/release/published-rows.ts";
import {ENGLAND, printed} from "./hand-made.ts";

const known = new Set(["three-or-more-placements"]);

test("a published figure stands as printed, without interval", () => {
  const {rows} = publishedRows([printed({...ENGLAND, value: 11})], known);
  expect(rows).toEqual([
    expect.objectContaining({area_name: "England", basis: "published", value: 11, lower: null, upper: null})
  ]);
});

test("a figure that stands twice in one source is one row; of two sources there are two", () => {
  const {rows} = publishedRows([printed(), printed(), printed({source: "Annual report"})], known);
  expect(rows.map(({source}) => source)).toEqual(["Department for Education", "Annual report"]);
});

test("measures outside the catalogue are counted, not dropped in silence", () => {
  const {rows, findings} = publishedRows(
    [printed({measure: "school-moves"}), printed({measure: "school-moves"})],
    known
  );
  expect(rows).toEqual([]);
  expect(findings).toEqual([expect.objectContaining({code: "not-in-catalogue", severity: "note", rows: 2})]);
});
