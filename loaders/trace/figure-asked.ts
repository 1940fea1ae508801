import type {TableBreakdownId} from "../contract/breakdowns.ts";
import {breakdownWords} from "../measures/breakdown-words.ts";
import {MEASURES} from "../measures/catalogue.ts";
import {type Condition, categoryOf, isCondition} from "../measures/condition.ts";
import type {FigureAsked} from "../measures/rows-behind.ts";
import {quarterFrom} from "../read/cells/quarter.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";

/** The words of a question cannot be understood. The message says which words, and what is expected. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}

/**
 * Understands which figure is asked about: a measure by its id, a period, and categories, each as `sex=male` or, if only
 * one breakdown of the measure has it, as `male`; `total` or no category for the total.
 *
 * @throws NotUnderstood for a measure, period or category that does not exist.
 */
export function figureAsked(measure: string, period: string, categories: readonly string[]): FigureAsked {
  const found = MEASURES.find(({id}) => id === measure);
  if (!found) throw new NotUnderstood(`there is no measure ${measure}; docs/definitions.md lists them`);
  const breakdowns = [...new Set(found.tables.flat())];
  return {
    measure: found.id,
    timePeriod: periodOf(period),
    conditions: categories
      .filter((category) => category !== "total")
      .map((category) => conditionOf(category, breakdowns))
  };
}

/** `2018/19` or `2018/19 Q1`, in any usual spelling, or `2018-04`. */
function periodOf(words: string): string {
  const period = words.trim();
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(period);
  const found = quarterFrom(period) ?? reportingYearFrom(period) ?? (isMonth ? period : null);
  if (found === null)
    throw new NotUnderstood(`${words} is not a period; give 2018/19, "2018/19 Q1" or 2018-04`);
  return found;
}

function conditionOf(words: string, breakdowns: readonly TableBreakdownId[]): Condition {
  const candidates = breakdowns.flatMap((id) => {
    const isFullName = words.startsWith(`${id}=`);
    const condition = isFullName ? words : `${id}=${words}`;
    // The categories of an open breakdown are the service's own, so they are only known by their full names.
    return isCondition(condition) && (isFullName || !breakdownWords(id).open) ? [condition] : [];
  });
  const [only, other] = candidates;
  if (only === undefined)
    throw new NotUnderstood(
      `the measure has no category ${words}; its breakdowns are ${breakdowns.join(", ") || "none"}`
    );
  if (other !== undefined)
    throw new NotUnderstood(`${categoryOf(only)} could be ${candidates.join(" or ")}; say which`);
  return only;
}
