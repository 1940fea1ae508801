import {firstDay, lastDay} from "../contract/calendar/reporting-year.ts";
import type {EpisodeRow} from "./rows.ts";

/**
 * The rows of earlier returns that a later return of the same child takes back. A return repeats the episode that was
 * going on when the year before ended, from the day that it began (DfE rule 502), and so speaks for the days from then
 * on. Replaced is what another return before it left open on a 31 March that it speaks for, and what began within that
 * episode, unless it repeats them: the start was moved, an episode split in two was put together, or one was withdrawn.
 *
 * @param rows those of one child, in any order.
 */
export function replacedByLater<Row extends EpisodeRow>(rows: readonly Row[]): ReadonlySet<Row> {
  const years = new Set(rows.map(({year}) => year));
  if (years.size < 2) return new Set();
  const repeated = new Set(rows.map(({year, began}) => `${year} ${began}`));
  const goingOn = rows.filter(
    ({year, began, ended}) => began < firstDay(year) && (ended === null || ended >= firstDay(year))
  );
  const isReplaced = (row: Row) =>
    goingOn.some(
      (later) => later.year > row.year && !repeated.has(`${later.year} ${row.began}`) && speaksFor(later, row)
    );
  return new Set(rows.filter(isReplaced));
}

/** Whether an episode of a later return says where the child was when this row says something else. */
function speaksFor(later: EpisodeRow, {year, began, ended}: EpisodeRow): boolean {
  const wasLeftOpen = ended === null && later.began <= lastDay(year);
  const beganWithin = began > later.began && (later.ended === null || began < later.ended);
  return wasLeftOpen || beganWithin;
}
