import {expect, test} from "vitest";
import {partName, partNamed} from "../../../loaders/make/parts/part-name.ts";

test("the third of 64 is 3/64", () => {
  expect(partNamed("3/64")).toEqual({part: 2, of: 64});
  expect(partName({part: 2, of: 64})).toBe("3/64");
});

test("all the children are 1/1", () => {
  expect(partNamed("1/1")).toEqual({part: 0, of: 1});
});

test.each(["0/64", "65/64", "3", "3/", "/64", "3/64/2", "-1/2", "1.5/2", "03/64", "", "1/100000"])(
  "%s is no part",
  (name) => {
    expect(partNamed(name)).toBeNull();
  }
);
