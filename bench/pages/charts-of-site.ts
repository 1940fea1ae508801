import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import type {Chart} from "./programs/chart.ts";

/** Breakdowns of the five charts that every peer draws. */
export const BREAKDOWNS = ["sex", "age-band", "ethnic-group", "legal-status", "placement-type"] as const;

/** Children looked after in the latest year that the site has, by five breakdowns, as the site publishes them. */
export function chartsOfSite(site: string): {readonly year: string; readonly charts: readonly Chart[]} {
  const rows: Record<string, string>[] = parse(readFileSync(join(site, "release", "measures.csv")), {
    columns: true
  });
  const own = rows.filter(
    ({measure, basis, time_identifier: when, breakdown_2: second}) =>
      measure === "children-looked-after" && basis === "own" && when === "31 March" && second === ""
  );
  const year = own
    .map(({time_period: period = ""}) => period)
    .sort()
    .at(-1);
  if (year === undefined) throw new Error("The site publishes no children looked after.");
  const charts = BREAKDOWNS.map((breakdown) => ({
    breakdown,
    bars: own
      .filter((row) => row.time_period === year && row.breakdown === breakdown && row.value !== "")
      .map(({category = "", value}) => ({category, value: Number(value)}))
  }));
  return {year, charts};
}
