import {expect, test} from "vitest";
import {fromWindows1252} from "../../../loaders/read/csv/windows-1252.ts";

const decoded = (...bytes: number[]) => fromWindows1252(new Uint8Array(bytes));

test("bytes 80 to 9F are the signs and letters that Windows puts there", () => {
  expect(decoded(0x80, 0x85, 0x8a, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9f)).toBe("€…Š‘’“”–—Ÿ");
});

test("a byte that it does not define is marked as one that cannot be read", () => {
  expect(decoded(0x81, 0x8d, 0x8f, 0x90, 0x9d)).toBe("\uFFFD".repeat(5));
});

test("every other byte is its own code point", () => {
  const others = Array.from({length: 256}, (_, byte) => byte).filter((byte) => byte < 0x80 || byte > 0x9f);
  expect(decoded(...others)).toBe(String.fromCharCode(...others));
});

test("a file of any length loses nothing", () => {
  expect(fromWindows1252(new Uint8Array(100_000).fill(0xe9))).toBe("é".repeat(100_000));
});
