import {expect, test} from "vitest";
import {groupedBy} from "../../loaders/collections/grouped-by.ts";

test("groups and the rows in them stand in the order they came", () => {
  const groups = groupedBy(["pear", "fig", "plum", "grape"], (fruit) => fruit.charAt(0));
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["f", ["fig"]],
    ["g", ["grape"]]
  ]);
});
