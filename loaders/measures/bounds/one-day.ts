import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {Bound} from "../counted.ts";
import {sidesOf} from "./bands.ts";
import {atLeast, countOf, type Whom} from "./bound.ts";

/** What age, time in care and distance imply about each other on one 31 March, by arithmetic alone. */
export function boundsOfOneDay(year: string): readonly Bound[] {
  const of = (condition: Whom) => countOf("looked-after", year, condition);
  const aged = (band: CategoryOf<"age-band">) => sidesOf("age-band", band).from.map(of);
  const inCareFor = (band: CategoryOf<"time-in-care">) => sidesOf("time-in-care", band).from.map(of);
  const asked = of("same-carer-asked=yes");
  return [
    atLeast(
      [of("distance-band=not-known")],
      [of("uasc=uasc")],
      "no distance is recorded for unaccompanied children"
    ),
    atLeast(
      sidesOf("time-in-care", "1-to-2-years").under.map(of),
      [of("age-band=under-1")],
      "a child under 1 has been in care for less than a year"
    ),
    atLeast(aged("5-to-9"), inCareFor("5-to-10-years"), "a child in care for five years is five or older"),
    atLeast(aged("10-to-15"), inCareFor("over-10-years"), "a child in care for ten years is ten or older"),
    atLeast(
      inCareFor("2-to-3-years"),
      [asked],
      "stability is asked of children in care for two and a half years"
    ),
    atLeast(
      [of("age-band=1-to-4"), of("age-band=5-to-9"), of("age-band=10-to-15")],
      [asked],
      "stability is asked of children under 16 who are old enough for two and a half years in care"
    ),
    atLeast(
      [asked, of("age-band=16-and-over")],
      inCareFor("3-to-5-years"),
      "every child under 16 in care for three years is asked about stability"
    )
  ];
}
