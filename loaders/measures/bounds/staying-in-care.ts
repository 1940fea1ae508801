import {BANDS, type Band} from "../../contract/bands.ts";
import {required} from "../../contract/required.ts";
import type {Bound, CountId} from "../counted.ts";
import {sidesOf} from "./bands.ts";
import {atLeast, countOf} from "./bound.ts";

const YEAR = 12;

const [FIRST, ...LATER] = BANDS["time-in-care"];

type InCareFor = Band<"time-in-care">;

/** The bands that begin after a year or more: a child in one of them was already in care a year ago. */
const A_YEAR_OR_MORE = LATER.filter(({from}) => from >= YEAR);

/** The last band that a child now in this band, or in a later one, must have reached a year ago. */
const reachedAYearAgo = ({from}: InCareFor): InCareFor =>
  required(
    BANDS["time-in-care"].findLast((before) => before.from <= from - YEAR),
    "the band of a year ago"
  );

/** The first band from which every child who stays reaches this band, or a later one, within a year. */
const leadsInAYearTo = ({from}: InCareFor): InCareFor =>
  required(
    BANDS["time-in-care"].find((before) => before.from >= from - YEAR),
    "a band that leads there in a year"
  );

/** Whoever started in a year has been in care for less than a year at its end, unless they left. */
export function timeInCareInOneYear(year: string): readonly Bound[] {
  const recent = sidesOf("time-in-care", "1-to-2-years").under.map((band) =>
    countOf("looked-after", year, band)
  );
  const [started, ceased] = [countOf("started", year), countOf("ceased", year)];
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
  const ceased = countOf("ceased", year);
  return [
    ...A_YEAR_OR_MORE.map((now) =>
      atLeast(
        inCareFor(previous, reachedAYearAgo(now)),
        inCareFor(year, now),
        "whoever has been in care for years was in care a year ago, for a year less"
      )
    ),
    ...A_YEAR_OR_MORE.map((now) =>
      atLeast(
        [...inCareFor(year, now), ceased],
        inCareFor(previous, leadsInAYearTo(now)),
        "whoever was in care a year ago has been for a year more, or ceased"
      )
    )
  ];
}

/** Children in care on 31 March for at least as long as a band begins with: everyone, for the first band. */
const inCareFor = (year: string, band: InCareFor): readonly CountId[] =>
  band === FIRST
    ? [countOf("looked-after", year)]
    : sidesOf("time-in-care", band.id).from.map((condition) => countOf("looked-after", year, condition));
