import type {Bound, CountId} from "../counted.ts";
import {sidesOf} from "./bands.ts";
import {atLeast, countOf} from "./bound.ts";

const FIRST_BAND = "under-6-months";

/** So long in care on 31 March takes at least so long a year before, as the bands of time in care can tell it. */
const A_YEAR_LESS = [
  ["1-to-2-years", FIRST_BAND],
  ["2-to-3-years", "1-to-2-years"],
  ["3-to-5-years", "2-to-3-years"],
  ["5-to-10-years", "3-to-5-years"],
  ["over-10-years", "5-to-10-years"]
] as const;

/** So long in care on 31 March comes to at least so long a year later, for whoever stays. */
const A_YEAR_MORE = [
  [FIRST_BAND, "1-to-2-years"],
  ["1-to-2-years", "2-to-3-years"],
  ["2-to-3-years", "3-to-5-years"],
  ["5-to-10-years", "5-to-10-years"],
  ["over-10-years", "over-10-years"]
] as const;

/** Whoever started in a year has been in care for less than a year at its end, unless they left. */
export function timeInCareInOneYear(year: string): readonly Bound[] {
  const recent = sidesOf("time-in-care", "1-to-2-years").under.map((band) =>
    countOf("looked-after", year, band)
  );
  const [started, ceased] = [countOf("started", year, ""), countOf("ceased", year, "")];
  return [
    atLeast([started], recent, "whoever has been in care for less than a year started in it"),
    atLeast(
      [...recent, ceased],
      [started],
      "whoever started has been in care for less than a year, or ceased"
    )
  ];
}

/** Time in care grows by a year from one 31 March to the next, or ends. */
export function timeInCareBetweenYears(previous: string, year: string): readonly Bound[] {
  const ceased = countOf("ceased", year, "");
  return [
    ...A_YEAR_LESS.map(([now, before]) =>
      atLeast(
        inCareFor(previous, before),
        inCareFor(year, now),
        "whoever has been in care for years was in care a year ago, for a year less"
      )
    ),
    ...A_YEAR_MORE.map(([before, now]) =>
      atLeast(
        [...inCareFor(year, now), ceased],
        inCareFor(previous, before),
        "whoever was in care a year ago has been for a year more, or ceased"
      )
    )
  ];
}

/** Everyone in care on 31 March for as long as a band begins with, or longer; from the first band on it is everyone. */
const inCareFor = (year: string, band: string): readonly CountId[] =>
  band === FIRST_BAND
    ? [countOf("looked-after", year, "")]
    : sidesOf("time-in-care", band).from.map((condition) => countOf("looked-after", year, condition));
