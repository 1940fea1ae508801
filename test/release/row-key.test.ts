import {expect, test} from "vitest";
import {byKey, rowKey} from "../../loaders/release/row-key.ts";
import {ownRow} from "./hand-made.ts";

const aged = (category: string, value: number | null) =>
  ownRow({breakdown: "age-band", category, value, symbol: value === null ? "c" : ""});

test("rows stand by their codes: another value, or none, moves nothing", () => {
  const order = (values: (number | null)[]) =>
    ["under-1", "1-to-4", "5-to-9"]
      .map((category, index) => aged(category, values[index] ?? null))
      .toSorted(byKey)
      .map(({category}) => category);
  expect(order([1, 2, 3])).toEqual(["1-to-4", "5-to-9", "under-1"]);
  expect(order([9, null, 0])).toEqual(["1-to-4", "5-to-9", "under-1"]);
});

test("the key tells apart what the contract tells apart", () => {
  const keys = [
    ownRow(),
    ownRow({source: "another"}),
    ownRow({basis: "published"}),
    ownRow({category: "male"})
  ];
  expect(new Set(keys.map(rowKey)).size).toBe(4);
});
