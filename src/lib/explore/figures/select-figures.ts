import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {type Choices, firstArea} from "../../address/choices.js";
import {type Offer, offeredMeasure, ours} from "../../address/offer.js";
import {isPublishersWord} from "../../release/publishers-word.js";
import {tablesWanted} from "./figure-query.js";
import {periodsOf} from "./periods-of.js";

/** The rows that were chosen, from the release in memory: the same at the build and in the browser. */
export function selectFigures(
  rows: readonly MeasureRow[],
  choices: Choices,
  offer: Offer
): readonly MeasureRow[] {
  const us = ours(offer);
  const areas = new Set(choices.by ? [firstArea(choices, offer)] : choices.areas);
  const units = new Map(choices.measures.map((id) => [id, offeredMeasure(offer, id).unit]));
  const periods = new Set(periodsOf(choices.years, choices.each));
  const tables = new Set(
    tablesWanted(choices, offer).map(([first = "total", second = null]) => tableKey(first, second))
  );
  return rows.filter(
    (row) =>
      units.has(row.measure) &&
      periods.has(row.time_period) &&
      areas.has(row.area_code) &&
      row.basis === (row.area_code === us.code ? "own" : "published") &&
      isPublishersWord(row, us.name, units.get(row.measure)) &&
      tables.has(tableKey(row.breakdown, row.breakdown_2))
  );
}

const tableKey = (first: string, second: string | null): string => `${first}/${second}`;
