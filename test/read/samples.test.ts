import {existsSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {inspectDataFolder, readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {AUTHORITY, smallFolder} from "./small-folder.ts";

const SAMPLES = join(import.meta.dirname, "../../../shared/samples");

/** The files of a folder of samples, each under the path that `place` gives it. */
async function copied(folder: string, place: (name: string) => string): Promise<Record<string, Buffer>> {
  const names = await readdir(join(SAMPLES, folder));
  const files = names.map(
    async (name) => [place(name), await readFile(join(SAMPLES, folder, name))] as const
  );
  return Object.fromEntries(await Promise.all(files));
}

describe.skipIf(!existsSync(SAMPLES))("samples beside the project (skipped where they are absent)", () => {
  test("three made-up returns of another project: everything is read, and nothing stops a release", async () => {
    const folders: Record<string, string> = {2017: "2016-17", 2018: "2017-18", 2019: "2018-19"};
    const returns = await copied(
      "ssda903",
      (name) => `returns/${folders[name.slice(0, 4)]}/${name.slice(5)}`
    );
    const authority = {...AUTHORITY, reportingYears: ["2016/17", "2017/18", "2018/19"]};
    const {folder, findings} = await readDataFolder(
      inMemory({...returns, "authority.json": JSON.stringify(authority)})
    );
    const counts = Object.entries(folder.returns).map(([table, rows]) => [table, rows.length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      header: 1753,
      episodes: 3082,
      // One of 8,353 is the same row twice.
      reviews: 8352,
      uasc: 70,
      health: 1604,
      careLeavers: 278,
      previousPermanence: 1753,
      missing: 5
    });
    const warnings = findings.filter(
      ({file, severity}) => file.startsWith("returns/") && severity === "warning"
    );
    expect(warnings.map(({file, code, rows}) => `${file} ${code} ${rows}`)).toEqual([
      "returns/2016-17/episodes.csv code-of-another-year 84",
      "returns/2016-17/episodes.csv code-of-another-year 58",
      "returns/2016-17/reviews.csv duplicate-row 1",
      "returns/2017-18/episodes.csv code-of-another-year 58",
      "returns/2017-18/episodes.csv code-of-another-year 36"
    ]);
  });

  test("real files of the department: Thurrock and England in 2018/19 are as published", async () => {
    const files = await copied("ees", (name) => `comparators/${name}`);
    const {folder, findings} = await inspectDataFolder(inMemory({...smallFolder(), ...files}));
    const figure = (area: string, measure: string, category = "total") => {
      const found = folder.comparators.filter(
        (row) =>
          row.timePeriod === "2018/19" &&
          row.areaName === area &&
          row.measure === measure &&
          row.category === category
      );
      return found.map(({numerator, denominator, value}) => [numerator, denominator, value]).at(0);
    };
    expect(figure("Thurrock", "children-looked-after")).toEqual([290, null, 290]);
    expect(figure("England", "children-looked-after")).toEqual([78140, null, 78140]);
    expect(figure("Thurrock", "looked-after-rate")).toEqual([290, 43101, 67]);
    expect(figure("England", "looked-after-rate")).toEqual([78140, 11755593, 66]);
    expect(figure("Thurrock", "started")).toEqual([201, null, 201]);
    expect(figure("Thurrock", "ceased")).toEqual([210, null, 210]);
    expect(figure("Thurrock", "adopted")).toEqual([13, 210, 13]);
    expect(figure("Thurrock", "ceased", "adoption")).toEqual([13, 210, 6]);
    expect(figure("England", "ceased", "adoption")).toEqual([3590, 29570, 12]);
    expect(figure("Thurrock", "special-guardianship")).toEqual([12, 210, 6]);
    expect(figure("Thurrock", "child-arrangements")).toEqual([14, 210, 7]);
    expect(figure("Thurrock", "three-or-more-placements")).toEqual([25, 290, 9]);
    expect(figure("England", "three-or-more-placements")).toEqual([8310, 78140, 11]);
    expect(figure("Thurrock", "same-carer-two-years")).toEqual([60, 92, 65]);
    expect(new Set(folder.comparators.map(({areaCode}) => areaCode)).size).toBeGreaterThan(150);
    const told = findings
      .filter(({file}) => file.startsWith("comparators/"))
      .map(({file, code}) => `${file} ${code}`);
    expect(told).toEqual(["comparators/la_cla_during_year_new_placements.csv nothing-to-compare"]);
  });
});
