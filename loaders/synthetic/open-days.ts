import {addDays, type IsoDate} from "../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";

/**
 * The days of a year on which something may happen to a made-up child: all but the first and the last two. Nothing
 * happens on 31 March, because different readings of the guidance would count it differently.
 */
export const openDays = (year: ReportingYear): {readonly from: IsoDate; readonly to: IsoDate} => ({
  from: addDays(firstDay(year), 1),
  to: addDays(lastDay(year), -2)
});

/** The same day, or a few days later if it is close to the turn of a reporting year. */
export const awayFromYearEnd = (day: IsoDate): IsoDate => {
  const inYear = day.slice(5);
  return inYear >= "03-30" && inYear <= "04-01" ? `${day.slice(0, 4)}-04-03` : day;
};
