import type {Bound} from "../counted.ts";
import {atLeast, countOf} from "./bound.ts";

/**
 * What the counts of reviews in a year imply about the children reviewed. They imply nothing where no review was due.
 */
export function reviewsOfOneYear(year: string): readonly Bound[] {
  const stock = countOf("looked-after", year);
  const due = countOf("reviews", year);
  const inTime = countOf("reviews", year, "in-timescale=yes");
  const late = countOf("late-reviews", year);
  return [
    {...atLeast([due], [inTime, late], "a review is held in time, or late"), high: 0},
    atLeast(
      [countOf("looked-after", year, "all-reviews-on-time=yes"), due],
      [stock, inTime],
      "each child with a review out of time had at least one such review"
    )
  ];
}

/** The placement orders of a year, and the children who can have been granted one. */
export const ordersOfOneYear = (year: string): readonly Bound[] => [
  atLeast(
    [countOf("looked-after", year), countOf("ceased", year)],
    [countOf("placement-orders", year)],
    "a placement order is granted for a child in care (Adoption and Children Act 2002, section 21)"
  )
];

/** Children under a placement order on two 31 March in a row, and the orders between them. */
export function ordersBetweenYears(previous: string, year: string): readonly Bound[] {
  const under = (when: string) => countOf("looked-after", when, "legal-status=placement-order");
  return [
    atLeast(
      [under(previous), countOf("placement-orders", year)],
      [under(year)],
      "whoever is under a placement order was a year ago or was granted one"
    )
  ];
}
