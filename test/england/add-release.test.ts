import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {departmentFilesIn} from "../../loaders/commands/department-files.ts";
import type {England} from "../../loaders/contract/england.ts";
import {figuresOf, seriesPlace} from "../../loaders/contract/england-figures.ts";
import {required} from "../../loaders/contract/required.ts";
import {addRelease} from "../../loaders/england/update/add-release.ts";
import type {DepartmentRow, PrintedNumber} from "../../loaders/england/update/department-row.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {held} from "./held-england.ts";

const COUNT = {measure: "started", breakdown: "total", category: "total", unit: "children"};
const PLACE = required(seriesPlace(held, COUNT), "the series of those who started");
const RUTLAND = "E06000017";
const NORTH_YORKSHIRE = "E06000065";

/** Rows of a file that repeats the years 2022 to 2025 and adds one, with some figures changed. */
function release(
  lastYear: number,
  changes: Readonly<Record<string, PrintedNumber>> = {}
): readonly DepartmentRow[] {
  const repeated = figuresOf(held, PLACE).filter(({year}) => year >= lastYear - 4 && year < lastYear);
  const next = repeated
    .filter(({year}) => year === lastYear - 1)
    .map((one) => ({...one, year: lastYear, value: 7, symbol: "" as const}));
  return [...repeated, ...next].map(({area, year, value, symbol}) => {
    const entry = required(
      held.areas.find(({code}) => code === area),
      area
    );
    return {
      year,
      level: entry.level,
      // As an earlier file has it, under the code of that time.
      area: {code: entry.formerCodes[0] ?? area, name: entry.name},
      region: entry.region,
      group: "Children newly in care",
      characteristic: "",
      number: changes[`${area} ${year}`] ?? {value, symbol},
      percentage: null,
      rate: null
    };
  });
}

const add = (england: England, rows: readonly DepartmentRow[]) =>
  addRelease(england, new Map([["file.csv", rows]]));

const figureOf = (england: England, area: string, year: number) =>
  figuresOf(england, PLACE).find((one) => one.area === area && one.year === year);

describe("a new release", () => {
  const changes = {
    [`${RUTLAND} 2025`]: {value: null, symbol: "c"},
    [`${RUTLAND} 2024`]: {value: 99, symbol: ""},
    [`${RUTLAND} 2023`]: {value: null, symbol: "x"}
  } as const;
  const result = add(held, release(2026, changes));

  it("is known by its figures, whatever its words are", () => {
    expect(result.unknown).toEqual([]);
    expect(figureOf(result.england, RUTLAND, 2026)).toMatchObject({value: 7, source: "ees-2026"});
    expect(result.added).toBeGreaterThan(150);
  });

  it("replaces older numbers, hides what it hides, and lists both", () => {
    expect(figureOf(result.england, RUTLAND, 2024)).toMatchObject({value: 99, source: "ees-2026"});
    expect(figureOf(result.england, RUTLAND, 2025)).toMatchObject({
      value: null,
      symbol: "c",
      source: "ees-2026"
    });
    expect(result.revised.map(({area, year, after}) => [area, year, after.value, after.symbol])).toEqual([
      [RUTLAND, 2024, 99, ""],
      [RUTLAND, 2025, null, "c"]
    ]);
  });

  it("leaves a number alone that it has none for", () => {
    expect(figureOf(result.england, RUTLAND, 2023)?.value).toBe(figureOf(held, RUTLAND, 2023)?.value);
  });

  it("knows a council by its earlier code", () => {
    expect(figureOf(result.england, NORTH_YORKSHIRE, 2026)?.value).toBe(7);
    expect(result.newAreas).toEqual([]);
  });

  it("leaves every other series as it was, and the numbers sorted", () => {
    const other = required(seriesPlace(held, {...COUNT, measure: "ceased"}), "another series");
    expect(figuresOf(result.england, other)).toEqual(figuresOf(held, other));
    expect(result.england.numbers.length).toBe(held.numbers.length + result.added);
  });

  it("is not undone by an older one: what it hides stays hidden", () => {
    const after = add(result.england, release(2024));
    expect(after.source.id).toBe("ees-2024");
    expect(figureOf(after.england, RUTLAND, 2025)).toMatchObject({value: null, symbol: "c"});
    expect(figureOf(after.england, RUTLAND, 2024)).toMatchObject({value: 99, source: "ees-2026"});
    expect(after.older).toBeGreaterThan(0);
  });
});

describe("a file whose figures are nobody's", () => {
  it("is named and left out", () => {
    const strange = release(2026).map((row, place) => ({
      ...row,
      number: {value: 5000 + place, symbol: "" as const}
    }));
    const result = add(held, strange);
    expect(result.unknown).toEqual(["file.csv: Children newly in care, number"]);
    expect(result.england.numbers.length).toBe(held.numbers.length);
  });
});

const SAMPLES = join(projectRoot, "../shared/samples/ees");

describe.skipIf(!existsSync(SAMPLES))(
  "the release of 2023, as downloaded (skipped without the samples)",
  () => {
    it("agrees with what is held of it, and revises nothing", async () => {
      const {files} = await departmentFilesIn(SAMPLES);
      const result = addRelease(held, files);
      expect(result.source.id).toBe("ees-2023");
      expect(result.revised).toEqual([]);
      expect(result.confirmed).toBeGreaterThan(10_000);
    });
  }
);
