import type {Release} from "../release/release.js";
import {NarrativeError} from "./narrative-error.js";
import {type Aim, aimsOf, OBJECTIVES} from "./read-service-words.js";

/**
 * The aims of a year that is over, each with what came of it: a report answers every aim that the report before it set.
 * Throws a `NarrativeError` for the first whose status is still `set`.
 */
export function answeredAims(release: Release, year: string): readonly Aim[] {
  const aims = aimsOf(release, year);
  const open = aims.find(({status}) => status === "set");
  if (open)
    throw new NarrativeError(
      OBJECTIVES,
      open.line,
      open.id,
      `the report for ${year} must answer this aim; say met, partly-met or not-met under status, and what was done under progress`
    );
  return aims;
}
