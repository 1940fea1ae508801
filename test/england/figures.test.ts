import {parquetReadObjects} from "hyparquet";
import {describe, expect, it} from "vitest";
import {figuresOf, seriesPlace} from "../../loaders/contract/england-figures.ts";
import {required} from "../../loaders/contract/required.ts";
import {numbersFile} from "../../loaders/england/numbers-file.ts";
import {readNumbers} from "../../loaders/england/read-england.ts";
import {wideEngland} from "../../loaders/england/wide-england.ts";
import {held, heldFolder} from "./held-england.ts";

const LARGEST_FILE = 2_000_000;
const LARGEST_FOLDER = 4_000_000;

/** The number of one area in one year; null where there is none. */
function numberOf(
  measure: string,
  area: string,
  year: number,
  {breakdown = "total", category = "total", unit = "children"} = {}
): number | null {
  const place = seriesPlace(held, {measure, breakdown, category, unit});
  if (place === null) return null;
  const found = figuresOf(held, place).find((figure) => figure.area === area && figure.year === year);
  return found?.value ?? null;
}

const ENGLAND = "E92000001";

describe("all authorities' figures", () => {
  it.each([
    ["children-looked-after", 2019, 78_140],
    ["children-looked-after", 2025, 81_770],
    ["children-looked-after", 2010, 64_400]
  ])("have what the Department printed for England: %s, %i, %i", (measure, year, printed) => {
    expect(numberOf(measure, ENGLAND, year)).toBe(printed);
  });

  it("are sorted by series, area and year, each once", () => {
    const {series, area, year, length} = held.numbers;
    const order = (at: number) => [series[at], area[at], year[at]].map(Number);
    let outOfPlace = 0;
    for (let at = 1; at < length; at++) {
      const [before, now] = [order(at - 1), order(at)];
      const differs = now.findIndex((part, index) => part !== before[index]);
      if (differs < 0 || required(now[differs], "a part") < required(before[differs], "a part")) outOfPlace++;
    }
    expect(outOfPlace).toBe(0);
  });

  it("have a source and a licence, and either a number or the reason why there is none", () => {
    const {source, value, symbol, length} = held.numbers;
    let wrong = 0;
    for (let at = 0; at < length; at++) {
      if (held.sources[required(source[at], "a source")] === undefined) wrong++;
      if (Number.isNaN(value[at]) !== (symbol[at] !== 0)) wrong++;
    }
    expect(wrong).toBe(0);
    for (const {id, title, licence} of held.sources) {
      expect(title, id).not.toBe("");
      expect(licence, id).toBe("Open Government Licence v3.0");
    }
  });

  it("are small enough to be kept with the program", () => {
    const sizes = (heldFolder.list(".") ?? []).map(({name}) => required(heldFolder.size(name), name));
    expect(Math.max(...sizes)).toBeLessThan(LARGEST_FILE);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_FOLDER);
  });

  it("give the same bytes when they are written as they were read", async () => {
    const bytes = required(heldFolder.read("figures.parquet"), "the figures");
    expect(Buffer.from(numbersFile(held.numbers)).equals(bytes)).toBe(true);
    const again = await readNumbers(numbersFile(held.numbers), held.series.length);
    expect(again.starts).toEqual(held.numbers.starts);
  });
});

describe("parts against totals", () => {
  /** Children looked after by category against all of them: council, and how far its parts are from its total. */
  function differences(
    breakdown: string,
    years: readonly number[]
  ): readonly {readonly name: string; readonly apart: number}[] {
    const parts = new Map<string, number | null>();
    held.series.forEach((one, place) => {
      if (one.measure !== "children-looked-after" || one.unit !== "children" || one.breakdown !== breakdown)
        return;
      for (const {area, year, value} of figuresOf(held, place)) {
        const key = `${area} ${year}`;
        const before = parts.get(key);
        parts.set(key, value === null || before === null ? null : (before ?? 0) + value);
      }
    });
    const totals = required(
      seriesPlace(held, {
        measure: "children-looked-after",
        breakdown: "total",
        category: "total",
        unit: "children"
      }),
      "the total"
    );
    const councils = new Map(
      held.areas.flatMap(({code, name, level}) =>
        level === "Local authority" ? [[code, name] as const] : []
      )
    );
    return figuresOf(held, totals).flatMap(({area, year, value}) => {
      const sum = parts.get(`${area} ${year}`);
      const name = councils.get(area);
      return value === null ||
        sum === null ||
        sum === undefined ||
        !years.includes(year) ||
        name === undefined
        ? []
        : [{name, apart: sum - value}];
    });
  }

  it.each(["sex", "age-band"])(
    "add up by %s in every year that was published in one release",
    (breakdown) => {
      const found = differences(breakdown, [2020, 2021, 2022, 2023, 2024, 2025]);
      expect(found.length).toBeGreaterThan(300);
      // Of these two the copies have one category alone for the last years before they were abolished.
      const incomplete = ["Cumbria", "Northamptonshire"];
      expect(found.filter(({name, apart}) => apart !== 0 && !incomplete.includes(name))).toEqual([]);
    }
  );

  it("differ by a few children from 2015 to 2017, when totals were revised and parts were not", () => {
    const found = differences("sex", [2015, 2016, 2017]);
    const apart = found.filter((one) => one.apart !== 0);
    expect(apart.length).toBeGreaterThan(found.length / 10);
    // A sum of parts that the tables round to 5 can be further off; most are not.
    const near = apart.filter((one) => Math.abs(one.apart) <= 15);
    expect(near.length / apart.length).toBeGreaterThan(0.9);
  });
});

describe("england.parquet", () => {
  it("has the columns of the contract, and every figure", async () => {
    const wide = wideEngland(held);
    const rows = await parquetReadObjects({
      file: wide.slice().buffer,
      rowStart: 0,
      rowEnd: 1
    });
    expect(Object.keys(required(rows[0], "a row"))).toEqual([
      "time_period",
      "geographic_level",
      "area_code",
      "area_name",
      "measure",
      "breakdown",
      "category",
      "unit",
      "value",
      "symbol",
      "source"
    ]);
    expect(held.numbers.length).toBe(745_136);
  });
});
