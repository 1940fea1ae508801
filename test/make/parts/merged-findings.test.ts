import {expect, test} from "vitest";
import type {Finding} from "../../../loaders/contract/finding.ts";
import {inOrderOfFiles, mergedFindings} from "../../../loaders/make/parts/merged-findings.ts";

const finding = (file: string, line: number | null, rows: number, code = "blank-cell"): Finding => ({
  severity: "warning",
  file,
  line,
  column: 2,
  code,
  rule: null,
  message: "SEX is blank.",
  rows,
  measures: []
});

test("the same finding in two parts is one, at the first line that either has, with the rows of both", () => {
  const merged = mergedFindings([[finding("header.csv", 9, 2)], [finding("header.csv", 4, 3)]]);
  expect(merged).toEqual([finding("header.csv", 4, 5)]);
});

test("what every part says of a file as a whole is said once, and not added up", () => {
  const extraColumn = finding("header.csv", 1, 1, "extra-column");
  const noLog = finding("service/reviews.csv", null, 0, "no-log");
  expect(
    mergedFindings([
      [extraColumn, noLog],
      [extraColumn, noLog]
    ])
  ).toEqual([extraColumn, noLog]);
});

test("findings of one line keep the order in which their part found them", () => {
  const later = [finding("header.csv", 8, 1, "blank-cell"), finding("header.csv", 8, 1, "impossible-date")];
  const earlier = [finding("header.csv", 3, 1, "impossible-date"), finding("header.csv", 3, 1, "blank-cell")];
  const merged = inOrderOfFiles(mergedFindings([later, earlier]), ["header.csv"]);
  expect(merged.map(({code, line, rows}) => [code, line, rows])).toEqual([
    ["impossible-date", 3, 2],
    ["blank-cell", 3, 2]
  ]);
});

test("files come in the order in which they were read, a file as a whole before its lines", () => {
  const merged = inOrderOfFiles(
    [finding("b.csv", 2, 1), finding("a.csv", 5, 1), finding("a.csv", null, 0)],
    ["a.csv", "b.csv"]
  );
  expect(merged.map(({file, line}) => [file, line])).toEqual([
    ["a.csv", null],
    ["a.csv", 5],
    ["b.csv", 2]
  ]);
});
