import {firstDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {ReturnsToCheck} from "./returns-to-check.ts";

/**
 * Was the child looked after without a break for the twelve months to 31 March, or up to the last day of an extract?
 * OC2 is about these children. A period of care that began after 1 April or ended before 31 March does not count, nor
 * do short breaks (DfE guidance on the outcomes of children looked after continuously for at least 12 months).
 */
export function lookedAfterAllYear(
  child: string,
  year: ReportingYear,
  {episodesIn, lastDayTold, lastDayKnown}: ReturnsToCheck
): boolean {
  const last = lastDayTold(year);
  const episodes = episodesIn(child, year).filter(
    (episode) => episode.began <= last && lastDayKnown(episode) >= firstDay(year)
  );
  const [earliest, latest] = [episodes[0], episodes.at(-1)];
  if (!earliest || !latest || earliest.began > firstDay(year) || lastDayKnown(latest) < last) return false;
  return episodes.every(
    ({began, ended, legalStatus, reasonForNewEpisode, reasonEpisodeCeased}) =>
      !["V3", "V4"].includes(legalStatus) &&
      !(reasonForNewEpisode === "S" && began > firstDay(year)) &&
      !(ended !== null && ended < last && reasonEpisodeCeased !== "X1")
  );
}
