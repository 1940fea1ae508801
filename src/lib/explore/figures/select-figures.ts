import type {MeasureRow} from "../../../../loaders/release/contract.ts";
import {type Choices, firstArea} from "../../address/choices.js";
import {type Offer, ours} from "../offer.js";
import {tablesWanted} from "./figure-query.js";
import {periodsOf} from "./periods-of.js";

/**
 * The rows that were chosen, from a release in memory: how the build makes the first view, and what the engine's
 * answers are checked against.
 */
export function selectFigures(
  rows: readonly MeasureRow[],
  choices: Choices,
  offer: Offer
): readonly MeasureRow[] {
  const us = ours(offer).code;
  const areas = new Set(choices.by ? [firstArea(choices, offer)] : choices.areas);
  const periods = new Set(periodsOf(choices.years, choices.each));
  const tables = new Set(
    tablesWanted(choices, offer).map(([first = "total", second]) => `${first}/${second ?? ""}`)
  );
  return rows.filter(
    (row) =>
      row.measure === choices.measure &&
      periods.has(row.time_period) &&
      areas.has(row.area_code) &&
      row.basis === (row.area_code === us ? "own" : "published") &&
      tables.has(`${row.breakdown}/${row.breakdown_2 ?? ""}`)
  );
}
