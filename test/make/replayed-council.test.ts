import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {required} from "../../loaders/contract/required.ts";
import {gatedFigures} from "../../loaders/disclosure/gated-figures.ts";
import {policyOf} from "../../loaders/disclosure/policy.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {replayedCouncil} from "../../loaders/make/replayed-council.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import type {Counted} from "../../loaders/measures/counted.ts";
import {livesOf} from "../../loaders/parallel/life.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";

describe("a council sent through the pipeline", {timeout: 300_000}, async () => {
  const data = diskFolder("data");
  const {folder, held} = await readDataFolder(data);
  const counted = countMeasures(childrenFacts(folder, held), folder);
  const publish = (counts: Counted) => gatedFigures(counts, new Set(), policyOf(folder.authority.switches));

  test("is the shipped one, figure for figure and count for count, where no child's life is changed", async () => {
    const replayed = await replayedCouncil({data, folder, held}, {lives: []}, counted, publish);
    expect(replayed.differing).toBe(0);
    expect(replayed.counted.counts).toEqual(counted.counts);
    expect(replayed.counted.figures).toEqual(counted.figures);
  });

  test("is another where one child's ethnicity is changed", async () => {
    const life = required(
      livesOf(folder).find(({rows}) =>
        (rows.get("returns/header") ?? []).some(({ethnicity}) => ethnicity === "WBRI")
      ),
      "a child"
    );
    const rows = new Map(
      [...life.rows].map(([table, of]) => [
        table,
        of.map((row) => (row.ethnicity === "WBRI" ? {...row, ethnicity: "AIND"} : row))
      ])
    );
    const council = {lives: [{...life, rows}]};
    const replayed = await replayedCouncil({data, folder, held}, council, counted, publish);
    expect(replayed.differing).toBeGreaterThan(0);
    const moved = replayed.counted.counts.filter(({value}, index) => value !== counted.counts[index]?.value);
    expect(moved.map(({id}) => id).some((id) => id.includes("ethnicity=aind"))).toBe(true);
    expect(moved.every(({id}) => /ethnic/.test(id))).toBe(true);
  });
});
