import {type Choices, firstArea} from "../../address/choices.js";
import {type Offer, offeredMeasure, ours} from "../../address/offer.js";
import {tableOf} from "../../address/read-breakdowns.js";
import {periodsOf} from "./periods-of.js";

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const list = (texts: readonly string[]) => `(${texts.map(quote).join(", ")})`;

/**
 * The SQL that selects what was chosen. The reader sees it and can run it in the box. It gives the same rows as
 * `selectFigures`, and like it only selects: every total is a released row of its own, because adding up released figures
 * could reveal hidden ones.
 */
export function figureQuery(choices: Choices, offer: Offer): string {
  const us = ours(offer);
  const areas = choices.by ? [firstArea(choices, offer)] : choices.areas;
  const others = areas.filter((code) => code !== us.code);
  const units = choices.measures.map((id) => `(${quote(id)}, ${quote(offeredMeasure(offer, id).unit)})`);
  const whose = [
    ...(areas.includes(us.code) ? [`(area_code = ${quote(us.code)} AND basis = 'own')`] : []),
    ...(others.length > 0
      ? [
          `(area_code IN ${list(others)} AND basis = 'published' AND (measure, unit) IN (${units.join(", ")}) AND NOT starts_with(source, ${quote(us.name)}))`
        ]
      : [])
  ];
  return [
    "SELECT *",
    "FROM measures",
    `WHERE measure IN ${list(choices.measures)}`,
    `  AND time_period IN ${list(periodsOf(choices.years, choices.each))}`,
    `  AND (${whose.join("\n    OR ")})`,
    `  AND (${tablesWanted(choices, offer).map(tableCondition).join("\n    OR ")})`,
    "ORDER BY measure, time_period, area_code, breakdown, category, breakdown_2, category_2, source"
  ].join("\n");
}

/** The table that was asked for and the totals at its edges. Each of them is released. */
export function tablesWanted(choices: Choices, offer: Offer): readonly (readonly string[])[] {
  const {by, across} = choices;
  if (!by) return [[]];
  if (!across) return [[], [by]];
  const published = choices.measures.flatMap((id) => {
    const table = tableOf(offeredMeasure(offer, id).tables, [by, across]);
    return table ? [table.join()] : [];
  });
  return [[], [by], [across], ...[...new Set(published)].map((table) => table.split(","))];
}

function tableCondition([first = "total", second]: readonly string[]): string {
  return second
    ? `(breakdown = ${quote(first)} AND breakdown_2 = ${quote(second)})`
    : `(breakdown = ${quote(first)} AND breakdown_2 IS NULL)`;
}
