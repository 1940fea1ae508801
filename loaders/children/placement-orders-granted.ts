import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {History} from "./histories.ts";
import type {Person} from "./looked-after-child.ts";
import type {PersonOn} from "./person-on.ts";

/**
 * Children for whom a placement order was granted in a year, each once: the first episode under the order (E1) after
 * one under another status began in it. The return has no date of the order itself.
 */
export const placementOrdersGranted = (
  year: ReportingYear,
  histories: readonly History[],
  personOn: PersonOn
): readonly Person[] =>
  histories.flatMap(({child, periods}) => {
    const granted = periods
      .flatMap(({episodes}) =>
        episodes.filter(
          (episode, index) => episode.legalStatus === "E1" && episodes[index - 1]?.legalStatus !== "E1"
        )
      )
      .find((episode) => reportingYearOf(episode.began) === year);
    const person = granted && personOn(child, granted.began, [granted.source]);
    return person ? [person] : [];
  });
