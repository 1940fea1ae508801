import {expect, test} from "vitest";
import {publishedRows} from "../../loaders/release/published-rows.ts";
import {ENGLAND, printed} from "./hand-made.ts";

test("a published figure stands as printed, without interval", () => {
  const rows = publishedRows([printed({...ENGLAND, value: 11})]);
  expect(rows).toEqual([
    expect.objectContaining({area_name: "England", basis: "published", value: 11, lower: null, upper: null})
  ]);
});

test("a figure that stands twice in one source is one row; of two sources there are two", () => {
  const rows = publishedRows([printed(), printed(), printed({source: "Annual report"})]);
  expect(rows.map(({source}) => source)).toEqual(["Department for Education", "Annual report"]);
});
