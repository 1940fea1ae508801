import type {EnglandArea, EnglandWords} from "../../../loaders/contract/england.ts";
import {required} from "../../contract/required.js";
import type {EnglandChoices} from "./choices.js";
import {comparedWith, withsOf} from "./compared-with.js";

/** The measure that a page opens with. */
export const FIRST_SERIES = {
  measure: "looked-after-rate",
  breakdown: "total",
  category: "total",
  unit: "per 10,000"
} as const;

/** The last year that anybody has figures for. */
export const lastYearOf = ({areas}: Pick<EnglandWords, "areas">): number =>
  Math.max(...areas.map(({lastYear}) => lastYear));

/** What a council's page shows: the rate in the last year it had, beside the first list of neighbours that it is in. */
export function defaultChoices(words: EnglandWords, area: EnglandArea): EnglandChoices {
  const year = area.replacedBy.length > 0 ? area.lastYear : lastYearOf(words);
  const whom = withsOf(words).find(
    (one) => comparedWith(words, {area: area.code, with: one, year}).length > 0
  );
  return {area: area.code, with: required(whom, "somebody to compare with"), series: FIRST_SERIES, year};
}
