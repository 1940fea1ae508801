import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import type {MeasureRow} from "../../loaders/contract/release.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {rowKey} from "../../loaders/release/row-key.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {balancedFolder} from "./balanced-folder.ts";

const SAMPLES = join(import.meta.dirname, "../../../shared/samples/ees");

const ENGLAND = "E92000001";
const THURROCK = "E06000034";

const RATES = "cla_number_and_rate_per_10k_children";
const CEASED = "la_children_who_ceased_during_the_year";
const STABILITY = "la_cla_placement_stability";
const LOOKED_AFTER = "Children looked after at 31 March each year";

/** A measure of the release (and its category), and the file, row and column of the department that it comes from. */
const FIGURES = [
  ["children-looked-after", "total", RATES, LOOKED_AFTER, "number"],
  ["looked-after-rate", "total", RATES, LOOKED_AFTER, "rate_per_10000"],
  ["started", "total", RATES, "Children starting to be looked after each year", "number"],
  ["ceased", "total", RATES, "Children ceasing to be looked after each year", "number"],
  ["adopted", "total", CEASED, "Adopted", "number"],
  ["ceased", "adoption", CEASED, "Adopted", "percentage"],
  ["special-guardianship", "total", CEASED, "Special guardianship orders", "percentage"],
  ["child-arrangements", "total", CEASED, "Residence order or child arrangement order granted", "percentage"],
  ["three-or-more-placements", "total", STABILITY, "With 3 or more placements during the year", "percentage"]
] as const;

/** The cell as it stands in the department's file, for 2018/19. */
function asPublished(file: string, area: string, label: string, column: string): number {
  const text = readFileSync(join(SAMPLES, `${file}.csv`), "utf8");
  const rows: Record<string, string>[] = parse(text, {columns: true, bom: true});
  const row = rows.find(
    (one) =>
      one.time_period === "2019" &&
      (area === ENGLAND ? one.geographic_level === "National" : one.new_la_code === area) &&
      [one.population_count, one.characteristic, one.placement_stability].includes(label)
  );
  return Number(row?.[column] ?? Number.NaN);
}

describe.skipIf(!existsSync(SAMPLES))(
  "the department's files as downloaded (skipped where ../shared is absent)",
  () => {
    test("dropped into comparators they are released, and Thurrock and England in 2018/19 equal them", async () => {
      const files = readdirSync(SAMPLES).map(
        (name) => [`comparators/${name}`, readFileSync(join(SAMPLES, name), "utf8")] as const
      );
      const dataDir = await temporaryFolder(balancedFolder(Object.fromEntries(files)));
      const outDir = join(await temporaryFolder({}), "release");
      const {contents} = await makeRelease({dataDir, outDir, edition: "public"});
      const published = contents.measures.filter(({basis}) => basis === "published");

      for (const [measure, category, file, label, column] of FIGURES)
        for (const area of [THURROCK, ENGLAND]) {
          const found = published.filter(
            (row: MeasureRow) =>
              row.area_code === area &&
              row.time_period === "2018/19" &&
              row.measure === measure &&
              row.category === category &&
              row.source.includes(file)
          );
          const value = asPublished(file, area, label, column);
          expect(
            found.map((row) => row.value),
            `${area} ${measure}`
          ).toEqual([value]);
        }
      // The same figure stands in two of the files: two sources, two rows, no clash.
      expect(new Set(contents.measures.map(rowKey)).size).toBe(contents.measures.length);
    });
  }
);
