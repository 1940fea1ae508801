import {type Choices, firstArea} from "../../address/choices.js";
import {type Offer, offeredMeasure, ours} from "../offer.js";
import {periodsOf} from "./periods-of.js";

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const list = (texts: readonly string[]) => `(${texts.map(quote).join(", ")})`;

/**
 * The SQL that selects what was chosen, as it is run and as it is shown to the reader. It only selects: every total
 * is a released row of its own, because adding up what is released could bring back what is hidden.
 */
export function figureQuery(choices: Choices, offer: Offer): string {
  const us = ours(offer).code;
  const areas = choices.by ? [firstArea(choices, offer)] : choices.areas;
  const others = areas.filter((code) => code !== us);
  const whose = [
    ...(areas.includes(us) ? [`(area_code = ${quote(us)} AND basis = 'own')`] : []),
    ...(others.length > 0 ? [`(area_code IN ${list(others)} AND basis = 'published')`] : [])
  ];
  return [
    "SELECT *",
    "FROM measures",
    `WHERE measure = ${quote(choices.measure)}`,
    `  AND time_period IN ${list(periodsOf(choices.years, choices.each))}`,
    `  AND (${whose.join(" OR ")})`,
    `  AND (${tablesWanted(choices, offer).map(tableCondition).join("\n    OR ")})`,
    "ORDER BY time_period, area_code, breakdown, category, breakdown_2, category_2, source"
  ].join("\n");
}

/** The table asked for and the totals at its edges, each of which is released. */
export function tablesWanted(choices: Choices, offer: Offer): readonly (readonly string[])[] {
  const {by, across} = choices;
  if (!by) return [[]];
  if (!across) return [[], [by]];
  const published = offeredMeasure(offer, choices.measure).tables.find(
    (table) => table.length === 2 && table.includes(by) && table.includes(across)
  );
  return [[], [by], [across], published ?? [by, across]];
}

function tableCondition([first = "total", second]: readonly string[]): string {
  return second
    ? `(breakdown = ${quote(first)} AND breakdown_2 = ${quote(second)})`
    : `(breakdown = ${quote(first)} AND breakdown_2 IS NULL)`;
}
