import {existsSync, readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, test} from "vitest";
import type {MeasureId} from "../../loaders/contract/measure-ids.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {type CountedFolder, countFolder} from "../measures/counted-values.ts";

/**
 * Every figure that the annual report of 2018/19 prints, and what our pipeline makes of it from the returns and logs
 * that ship. `matches`: the same to the printed digit. `below`: printed as "under". `differs`: ours is another, and
 * why. `published-only`: no record carries it, and why.
 */
interface PublishedFigure {
  readonly printed_period: string;
  readonly area: string;
  readonly figure: string;
  readonly printed: string;
  readonly unit: string;
  readonly decimals: string;
  readonly outcome: "matches" | "below" | "differs" | "published-only";
  readonly measure: MeasureId;
  readonly time_period: string;
  readonly time_identifier: "Reporting year" | "Quarter" | "Month" | "31 March";
  readonly breakdown: string;
  readonly category: string;
  /** Which part of our figure is printed: its value, what it is a share of, or the share that a count is. */
  readonly take: "value" | "denominator" | "share";
  readonly why: string;
}

const FIGURES: readonly PublishedFigure[] = parse(
  readFileSync("test/published-figures/published-figures.csv", "utf8"),
  {columns: true}
);
const SEED = "../shared/seed/published-figures.csv";

let ours: CountedFolder;
beforeAll(async () => {
  const {folder} = await readDataFolder(diskFolder("data"));
  ours = countFolder(folder);
});

/** Our figure in the printed unit, unrounded; 0 for a category that our logs do not know. */
function ourValue(published: PublishedFigure): number {
  const [figure] = ours.figures({
    measure: published.measure,
    timePeriod: published.time_period,
    timeIdentifier: published.time_identifier,
    breakdown: published.breakdown,
    category: published.category,
    breakdown2: null
  });
  if (figure === undefined) return 0;
  if (figure.kind === "plain") return figure.value;
  if (figure.kind === "mean") return figure.mean;
  if (figure.kind === "none") return Number.NaN;
  const numerator = ours.value(figure.numerator) ?? Number.NaN;
  if (figure.kind === "rate") return (10_000 * numerator) / figure.population;
  const of = figure.of === null ? Number.NaN : (ours.value(figure.of) ?? Number.NaN);
  if (published.take === "denominator") return of;
  return figure.kind === "share" || published.take === "share" ? (100 * numerator) / of : numerator;
}

const named = (outcome: PublishedFigure["outcome"]) =>
  FIGURES.filter((figure) => figure.outcome === outcome).map(
    (figure) => [`${figure.printed_period}: ${figure.figure} ${figure.printed}`, figure] as const
  );

describe("what records can carry matches to the printed digit", () => {
  test.each(named("matches"))("%s", (_name, figure) => {
    expect(ourValue(figure).toFixed(Number(figure.decimals))).toBe(figure.printed);
  });

  test.each(named("below"))("under %s", (_name, figure) => {
    expect(ourValue(figure)).toBeLessThan(Number(figure.printed));
  });
});

describe("what the report contradicts, or works out in another way, differs, and we say why", () => {
  test.each(named("differs"))("%s", (_name, figure) => {
    expect(ourValue(figure)).not.toBeNaN();
    expect(ourValue(figure).toFixed(Number(figure.decimals))).not.toBe(figure.printed);
    expect(figure.why).not.toBe("");
  });
});

test("what no record carries says why", () => {
  for (const [name, {why, measure}] of named("published-only"))
    expect.soft([name, why !== "", measure]).toEqual([name, true, ""]);
});

test.skipIf(!existsSync(SEED))(
  "every figure of the document is here (skipped where the document is not)",
  () => {
    const seed: readonly {period: string; value: string}[] = parse(readFileSync(SEED, "utf8"), {
      columns: true
    });
    const all = (rows: readonly string[][]) => rows.map((row) => row.join(" ")).sort();
    expect(all(FIGURES.map((figure) => [figure.printed_period, figure.printed]))).toEqual(
      all(seed.map((row) => [row.period, row.value]))
    );
  }
);
