import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {addToCount, countOf} from "../../loaders/collections/counts.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {countId} from "../../loaders/measures/cell.ts";
import {cellOfId} from "../../loaders/measures/cell-of-id.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import {POPULATIONS} from "../../loaders/measures/populations.ts";
import {rowCounter, vectorOf} from "../../loaders/parallel/count-rows.ts";
import {folderOfLives, livesOf} from "../../loaders/parallel/life.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";

describe("counting one child", {timeout: 300_000}, async () => {
  const {folder, held} = await readDataFolder(diskFolder("data"));
  const {counts} = countMeasures(childrenFacts(folder, held), folder);
  const ids = counts.map(({id}) => id);

  test("finds the cell of every count from its id", () => {
    expect(ids.map((id) => countId(cellOfId(id)))).toEqual(ids);
    expect(() => cellOfId("looked-after|2018/19|sex=purple")).toThrow("Nobody can be");
    expect(() => cellOfId("all of one but another")).toThrow("No population");
  });

  test("adds up, over the children of the shipped folder, to every count that rests on children", () => {
    const counter = rowCounter(ids, []);
    const sums = new Map<number, number>();
    for (const life of livesOf(folder)) {
      const own = folderOfLives(folder, [life]);
      for (const [row, count] of vectorOf(counter.subjects(childrenFacts(own, held), own)))
        addToCount(sums, row, count);
    }
    // A folder of nobody: what is still counted there is in logs that name no child.
    const nobody = {...folderOfLives(folder, []), service: folder.service};
    const without = {...nobody, service: {...folder.service, reviews: [], midpointReviews: []}};
    const facts = childrenFacts(without, held);
    const ofNoChild = new Set(
      POPULATIONS.filter(({subjects}) => subjects(facts, without).length > 0).map(({id}) => String(id))
    );
    const children = counts.flatMap(({id, value}, row) =>
      ofNoChild.has(id.slice(0, id.indexOf("|"))) ? [] : [{id, value, sum: countOf(sums, row)}]
    );
    expect(children.filter(({value, sum}) => value !== sum)).toEqual([]);
    expect(children.length).toBeGreaterThan(3000);
    expect(ofNoChild.size).toBeGreaterThan(0);
  });
});
