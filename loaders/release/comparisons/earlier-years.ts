import {yearOfQuarter} from "../../contract/calendar/quarter.ts";
import type {Comparator} from "../../contract/comparators.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {chanceRange} from "./chance-range.ts";
import {HIDDEN} from "./compared.ts";
import {earlierPeriod} from "./earlier-period.ts";
import type {OtherFigure} from "./other-figure.ts";

/** How many years back each comparison looks. The first of five years is four before the last. */
const LOOKS_BACK = [
  {name: "previous-year", years: 1},
  {name: "three-years-before", years: 3},
  {name: "five-years-before", years: 4}
] as const;

/**
 * Our own figure in earlier years, counted by the same rules from the same returns. Quarters and months are compared
 * only with a year before, and a quarter's stock also with the last 31 March.
 */
export function earlierYears(
  ours: MeasureRow,
  ownFigure: (ours: MeasureRow, period: string) => MeasureRow | undefined,
  isStock: boolean
): readonly OtherFigure[] {
  const {time_identifier, time_period} = ours;
  const yearly = time_identifier === "Reporting year" || time_identifier === "31 March";
  const periods = LOOKS_BACK.filter(({name}) => yearly || name === "previous-year").map(
    ({name, years}): {readonly name: Comparator; readonly period: string} => ({
      name,
      period: earlierPeriod(time_period, years)
    })
  );
  if (isStock && time_identifier === "Quarter")
    periods.push({name: "year-end", period: `${yearOfQuarter(earlierPeriod(time_period, 1))} Q4`});
  return periods.flatMap(({name, period}) => {
    const earlier = ownFigure(ours, period);
    return earlier === undefined || earlier.symbol === "x" || earlier.symbol === "z"
      ? []
      : [asOther(name, earlier)];
  });
}

const asOther = (name: Comparator, earlier: MeasureRow): OtherFigure => ({
  name,
  period: earlier.time_period,
  source: earlier.source,
  value: earlier.value,
  absence: earlier.symbol === "c" ? HIDDEN : "There is no figure for the earlier year.",
  range: chanceRange(earlier),
  half: 0,
  obstacle: null,
  remark: null
});
