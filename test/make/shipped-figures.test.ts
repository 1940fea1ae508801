import {beforeAll, describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {CatalogueFile, MeasureRow, MeasureWords} from "../../loaders/contract/release.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {restrictedContents} from "../../loaders/make/restricted-contents.ts";
import {catalogueFile} from "../../loaders/measures/catalogue-file.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {rowKey} from "../../loaders/release/row-key.ts";

const HEARD = [["sex"], ["age-band"], ["ethnic-group"], ["uasc"]];

/** The tables that were asked for, beside the totals. */
const ASKED_FOR: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "children-looked-after": [
    ["sex"],
    ["age-band"],
    ["ethnic-group"],
    ["ethnic-group-joined"],
    ["ethnicity"],
    ["legal-status"],
    ["legal-status-group"],
    ["placement-type"],
    ["placement-provider"],
    ["distance-band"],
    ["time-in-care"],
    ["category-of-need"],
    ["uasc"],
    ["ethnic-group", "age-band"],
    ["legal-status", "age-band"],
    ["distance-band", "placement-type"],
    ["sex", "age-band"],
    ["ethnic-group", "legal-status"]
  ],
  started: [["sex"], ["age-band"], ["ethnic-group"]],
  ceased: [["sex"], ["age-band"], ["ethnic-group"], ["reason"], ["between-councils"]],
  "took-part": HEARD,
  attended: HEARD,
  "children-all-reviews-on-time": HEARD,
  "three-or-more-placements": HEARD,
  "over-20-miles": HEARD
};

/** The shipped figures before anything is hidden: hiding takes numbers out of rows, and never a row. */
let catalogue: CatalogueFile;
let rows: readonly MeasureRow[];
let years: readonly string[];
beforeAll(async () => {
  const {folder} = await readDataFolder(diskFolder("data"));
  const facts = childrenFacts(folder);
  const counted = countMeasures(facts, folder);
  catalogue = catalogueFile(counted.figures);
  rows = restrictedContents(counted, [], folder, catalogue).measures;
  years = folder.authority.reportingYears;
});

const own = (measure: string, period: string) =>
  rows.filter((row) => row.basis === "own" && row.measure === measure && row.time_period === period);

const inTable =
  ([first = "total", second = null]: readonly (string | null)[]) =>
  (row: MeasureRow): boolean =>
    row.breakdown === first && row.breakdown_2 === second;

/** A quarter has fewer tables than a year, where it has tables of its own. */
const tablesOf = ({tables, quarters}: MeasureWords, {time_identifier}: MeasureRow) =>
  time_identifier === "Quarter" ? (quarters ?? tables) : tables;

const categoriesOf = (breakdown: string): readonly string[] =>
  catalogue.breakdowns.find(({id}) => id === breakdown)?.categories.map(({id}) => id) ?? [];

/** Each measure and each of its own periods for which the council collects it. */
function collected(): {words: MeasureWords; period: string; total: MeasureRow}[] {
  return catalogue.measures.flatMap((words) =>
    rows
      .filter((row) => row.measure === words.id && row.basis === "own" && row.breakdown === "total")
      .filter(({symbol}) => symbol !== "x" && symbol !== "z")
      .map((total) => ({words, period: total.time_period, total}))
  );
}

test.each(Object.entries(ASKED_FOR))("every table of %s stands in every year", (measure, tables) => {
  for (const year of years)
    for (const table of [[], ...tables])
      expect(own(measure, year).filter(inTable(table)).length, `${year} ${table}`).toBeGreaterThan(0);
});

test("every figure has a key of its own", () => {
  expect(new Set(rows.map(rowKey)).size).toBe(rows.length);
});

describe("every declared table", () => {
  test("has each category, or pair of them, once, in every period", () => {
    for (const {words, period, total} of collected())
      for (const [first, second] of tablesOf(words, total)) {
        if (first === undefined) continue;
        const expected = categoriesOf(first).flatMap((category) =>
          second === undefined ? [category] : categoriesOf(second).map((other) => `${category}|${other}`)
        );
        const found = own(words.id, period)
          .filter(inTable([first, second ?? null]))
          .map(({category, category_2}) => (category_2 === null ? category : `${category}|${category_2}`));
        expect(found.toSorted(), `${words.id} ${period} ${first} ${second}`).toEqual(expected.toSorted());
      }
  });

  test("adds up to its total: nobody is left out, nobody stands in it twice", () => {
    const sumOf = (parts: readonly MeasureRow[], column: "numerator" | "denominator") =>
      parts.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    for (const {words, period, total} of collected())
      for (const table of tablesOf(words, total)) {
        const parts = own(words.id, period).filter(inTable(table));
        if (table.length === 0) continue;
        const name = `${words.id} ${period} ${table}`;
        expect(sumOf(parts, "numerator"), name).toBe(total.numerator);
        const isShareOfItsOwn = parts.some(({denominator}) => denominator !== total.denominator);
        // A group that is not asked has no figure; how many children it has is another measure's figure.
        const notAsked = own("children-looked-after", period).filter((row) =>
          parts.some((one) => one.symbol === "z" && one.denominator === null && one.category === row.category)
        );
        if (words.unit === "%" && isShareOfItsOwn)
          expect(sumOf(parts, "denominator") + sumOf(notAsked, "numerator"), name).toBe(total.denominator);
      }
  });
});
