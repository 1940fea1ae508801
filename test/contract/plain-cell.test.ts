import {expect, it} from "vitest";
import {plainCell} from "../../loaders/contract/plain-cell.ts";

it.each([
  ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
  ["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["=1\n2", "'=1\n2"]
])("%j begins as a formula does and gets an apostrophe", (text, plain) => {
  expect(plainCell(text)).toBe(plain);
});

it.each(["", "-", "+", "Thurrock", "-12", "+3.5%", "-1,204.5", "a=b", "'=1"])("%j stays as it is", (text) => {
  expect(plainCell(text)).toBe(text);
});
