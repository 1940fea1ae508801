import type {EnglandSeries, EnglandWords} from "../../../loaders/contract/england.ts";
import {partnersOf} from "./partners-of.js";

type SeriesKey = Pick<EnglandSeries, "measure" | "breakdown" | "category" | "unit">;

/** The question that a choice puts to the table `england`: its series, and the counts behind it where they are published. */
export function queryOf(words: EnglandWords, key: SeriesKey): string {
  const {counts, wholes} = partnersOf(words, key);
  const asked = [
    key,
    ...(counts ? [counts] : []),
    ...(wholes !== null && wholes !== "population" ? [wholes] : [])
  ];
  return `SELECT measure, breakdown, category, unit, area_code, time_period, value, symbol, source
FROM england
WHERE ${asked.map(condition).join("\n   OR ")}
ORDER BY ALL`;
}

const condition = (key: SeriesKey): string =>
  `(${(["measure", "breakdown", "category", "unit"] as const).map((name) => `${name} = ${quoted(key[name])}`).join(" AND ")})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
