import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {type DuckDB, startDuckDB} from "../../../../bench/duckdb.ts";
import {MEASURES_COLUMNS} from "../../../../loaders/contract/measures-columns.ts";
import {parquetFile} from "../../../../loaders/release/parquet-file.ts";
import {figureQuery} from "../../../../src/lib/explore/figures/figure-query.ts";
import {selectFigures} from "../../../../src/lib/explore/figures/select-figures.ts";
import {sqlExamples} from "../../../../src/lib/explore/sql/sql-examples.ts";
import {anyChoices} from "../address/any-choices.ts";
import {madeOffer, madeRelease} from "./made-release.ts";

let engine: DuckDB;

beforeAll(async () => {
  engine = await startDuckDB();
  await engine.load("measures", parquetFile(MEASURES_COLUMNS, madeRelease.measures));
});

const inOneOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

describe("what the engine is asked", () => {
  test("gives what the build selects, for 200 random choices", () => {
    for (const choices of anyChoices(madeOffer, 200)) {
      expect(inOneOrder(engine.query(figureQuery(choices, madeOffer)))).toEqual(
        inOneOrder(selectFigures(madeRelease.measures, choices, madeOffer))
      );
    }
  });

  test("keeps the department's figure for this council out of the council's own line", () => {
    const [choices] = anyChoices(madeOffer, 1);
    if (!choices) throw new Error("no choices");
    const rates = {
      ...choices,
      measures: ["looked-after-rate" as const],
      by: null,
      across: null,
      areas: ["E06000034"],
      years: ["2018/19"],
      each: "year" as const
    };
    expect(selectFigures(madeRelease.measures, rates, madeOffer).map((row) => row.value)).toEqual([62]);
  });

  test("cannot be turned into other SQL by a value", () => {
    const [choices] = anyChoices(madeOffer, 1);
    if (!choices) throw new Error("no choices");
    expect(
      figureQuery({...choices, years: ["x' OR 1=1 --"], each: "year", by: null, across: null}, madeOffer)
    ).toContain("time_period IN ('x'' OR 1=1 --')");
  });
});

describe("the browser selects; it never adds up", () => {
  const adding = /\b(sum|count|avg|mean|median|total|group\s+by)\s*\(?/i;
  const sqlIn = (text: string) => text.match(/SELECT[\s\S]*?(?=`|"\n|$)/g) ?? [];

  test("no example and no query of ours aggregates", () => {
    const queries = [
      ...sqlExamples.map(({sql}) => sql),
      ...anyChoices(madeOffer, 20).map((choices) => figureQuery(choices, madeOffer))
    ];
    for (const sql of queries) expect(sql.replace(/'[^']*'/g, "''")).not.toMatch(adding);
  });

  test("nor does any other SQL in the pages' code", () => {
    const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter(
      (file) => /\.(ts|md)$/.test(file) && !/^(release|\.observablehq)/.test(file)
    );
    for (const file of files)
      for (const sql of sqlIn(readFileSync(join("src", file), "utf8")))
        expect(sql.replace(/'[^']*'/g, "''"), file).not.toMatch(/\b(sum|count|avg|mean|median)\s*\(/i);
  });
});
