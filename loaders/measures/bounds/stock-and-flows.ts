import type {Bound} from "../counted.ts";
import {atLeast, countOf} from "./bound.ts";
import {FOR_LIFE} from "./for-life.ts";

/**
 * Stock, flows and everyone in care during one year, for all children and for each group that a child belongs to for
 * life.
 */
export function flowsOfOneYear(year: string): readonly Bound[] {
  return FOR_LIFE.flatMap((condition) => {
    const stock = countOf("looked-after", year, condition);
    const started = countOf("started", year, condition);
    const ceased = countOf("ceased", year, condition);
    const during = countOf("looked-after-in-year", year, condition);
    return [
      atLeast(
        [stock, ceased],
        [started],
        "whoever started was still in care at the end of the year or had left"
      ),
      atLeast([during], [stock], "whoever was in care at the end of the year was in care during it"),
      atLeast([during], [started], "whoever started was in care during the year"),
      atLeast([during], [ceased], "whoever ceased was in care during the year"),
      atLeast(
        [stock, ceased],
        [during],
        "whoever was in care during the year was still there at its end or had left"
      )
    ];
  });
}

/** The stocks on two 31 March in a row and the flows between them. */
export function flowsBetweenYears(previous: string, year: string): readonly Bound[] {
  return FOR_LIFE.flatMap((condition) => {
    const before = countOf("looked-after", previous, condition);
    const after = countOf("looked-after", year, condition);
    const started = countOf("started", year, condition);
    const ceased = countOf("ceased", year, condition);
    const during = countOf("looked-after-in-year", year, condition);
    return [
      atLeast([before, started], [after], "whoever is in care now was there a year ago or started"),
      atLeast([after, ceased], [before], "whoever was in care a year ago still is or ceased"),
      atLeast([before, started], [ceased], "whoever ceased was in care a year ago or started"),
      atLeast([during], [before], "whoever was in care a year ago was in care during the year"),
      atLeast(
        [before, started],
        [during],
        "whoever was in care during the year was there a year ago or started"
      )
    ];
  });
}
