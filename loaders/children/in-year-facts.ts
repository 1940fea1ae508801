import {quartersOf, yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {DataFolder, InYearExtract} from "../read/data-folder.ts";
import type {HeldYears} from "../read/held-years.ts";
import {type CeasedChild, ceased} from "./ceased.ts";
import {histories} from "./histories.ts";
import {lookedAfterAtQuarterEnds} from "./looked-after-at-quarter-ends.ts";
import type {ChildOnDay} from "./looked-after-child.ts";
import {type Participation, participation} from "./participation.ts";
import {people} from "./people.ts";
import {personOn} from "./person-on.ts";
import {type Review, reviews} from "./reviews.ts";
import {type StartedChild, started} from "./started.ts";

/** What an in-year extract adds to the returns. */
export interface InYearFacts {
  readonly lookedAfterAtQuarterEnds: readonly ChildOnDay[];
  readonly started: readonly StartedChild[];
  readonly ceased: readonly CeasedChild[];
  readonly reviews: readonly Review[];
  readonly participation: readonly Participation[];
}

/**
 * Facts from 1 April to the last day of the extract's quarter. The returns are read too, since a child's care may have
 * begun in them, but no fact of theirs changes: a year that is over stays as its own return gave it.
 */
export function inYearFacts(
  {authority: {switches}, returns}: DataFolder,
  {quarter, until, rows}: InYearExtract,
  {reviewsLogged, extractTables}: HeldYears
): InYearFacts {
  const year = yearOfQuarter(quarter);
  const allHistories = histories([...returns.episodes, ...rows.episodes]);
  const person = personOn(people([...returns.header, ...rows.header]), switches);
  const returned = [...returns.reviews, ...rows.reviews];
  return {
    lookedAfterAtQuarterEnds: lookedAfterAtQuarterEnds(
      quartersOf(year).filter((each) => each <= quarter),
      allHistories,
      rows.uasc,
      person,
      switches
    ),
    started: started(year, allHistories, person).filter(({on}) => on <= until),
    ceased: ceased(year, allHistories, person).filter(({first}) => first <= until),
    // The reviews of the log are among the facts already, whichever year they are of.
    reviews:
      reviewsLogged.has(year) || !extractTables.reviews.has(year)
        ? []
        : reviews([year], null, returned, allHistories, {until}),
    participation: participation(rows.reviews, null, rows.uasc, person)
  };
}
