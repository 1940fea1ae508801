import {expect, it} from "vitest";
import {madeUpChildren} from "../../bench/explore/made-up-children.ts";
import {cubeOf} from "../../bench/explore/programs/cube-of.ts";
import {CARDINALITIES, type Filters, fiftyChanges} from "../../bench/explore/programs/dimensions.ts";
import {scanCube} from "../../bench/explore/programs/scan-cube.ts";

const children = madeUpChildren(300);

/** One child at a time, as one would count by hand. */
function countByHand(filters: Filters): number[][] {
  return CARDINALITIES.map((categories, view) => {
    const counts = new Array<number>(categories).fill(0);
    for (let row = 0; row < 300; row++) {
      const passes = filters.every(
        (wanted, other) => other === view || wanted === null || children[other]?.[row] === wanted
      );
      const category = children[view]?.[row] ?? 0;
      if (passes) counts[category] = (counts[category] ?? 0) + 1;
    }
    return counts;
  });
}

it("answers every change of filter as a count by hand does", () => {
  const cube = cubeOf(children);
  for (const filters of fiftyChanges()) expect(scanCube(cube, filters)).toEqual(countByHand(filters));
});

it("filters a view by the others and not by itself", () => {
  const [sex] = scanCube(cubeOf(children), [1, null, null, null, null]);
  expect(sex?.reduce((sum, count) => sum + count, 0)).toBe(300);
});
