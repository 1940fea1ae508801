import {endingYear} from "../calendar/reporting-year.ts";
import type {Facts} from "../children/children-facts.ts";
import {atLeast, countOf, FOR_LIFE} from "./bound.ts";
import type {Count, Limit} from "./counted.ts";
import {quarterLimits} from "./quarter-limits.ts";
import {returnRuleLimits} from "./return-rule-limits.ts";

/**
 * Bounds that hold whatever the children, and that any reader could use against a hidden count: changes of stock
 * against flows, and what age, time in care and distance say of each other. Started and ceased count a child once a
 * year however often they come and go, so these are bounds and never equalities. A bound that the records themselves
 * break (a child who appears without a start, an ethnic group that is corrected between two returns) would mislead
 * whoever relied on it, and is left out.
 */
export function limits(counts: readonly Count[], facts: Facts): readonly Limit[] {
  const values = new Map(counts.map((count) => [count.id, count.value]));
  const stated = facts.years.flatMap((year) => {
    const previous = facts.years.find((other) => endingYear(other) === endingYear(year) - 1);
    return [
      ...withinStock(year),
      ...returnRuleLimits(year),
      ...flows(year),
      ...(previous === undefined ? [] : changes(previous, year, facts))
    ];
  });
  return [...stated, ...quarterLimits(facts)].filter(({terms, low, high}) => {
    const known = terms.every(({count}) => values.has(count));
    const sum = terms.reduce((total, {count, weight}) => total + weight * (values.get(count) ?? 0), 0);
    return known && low <= sum && sum <= high;
  });
}

function withinStock(year: string): readonly Limit[] {
  const of = (condition: string) => countOf("looked-after", year, condition);
  const longer = (bands: readonly string[]) => bands.map((band) => of(`time-in-care=${band}`));
  return [
    atLeast(
      [of("distance-band=not-known")],
      [of("uasc=uasc")],
      "no distance is recorded for unaccompanied children"
    ),
    atLeast(
      longer(["under-6-months", "6-to-12-months"]),
      [of("age-band=under-1")],
      "a child under 1 has been in care for less than a year"
    ),
    atLeast(
      [of("age-band=5-to-9"), of("age-band=10-to-15"), of("age-band=16-and-over")],
      longer(["5-to-10-years", "over-10-years"]),
      "a child in care for five years is five or older"
    ),
    atLeast(
      [of("age-band=10-to-15"), of("age-band=16-and-over")],
      longer(["over-10-years"]),
      "a child in care for ten years is ten or older"
    ),
    atLeast(
      longer(["2-to-3-years", "3-to-5-years", "5-to-10-years", "over-10-years"]),
      [of("same-carer-asked=yes")],
      "stability is asked of children in care for two and a half years"
    ),
    atLeast(
      [of("same-carer-asked=yes"), of("age-band=16-and-over")],
      longer(["3-to-5-years", "5-to-10-years", "over-10-years"]),
      "every child under 16 in care for three years is asked about stability"
    )
  ];
}

function flows(year: string): readonly Limit[] {
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

function changes(previous: string, year: string, {switches}: Facts): readonly Limit[] {
  // A child whose care ended on 31 March then stands in the stock of one year and among those who ceased in it.
  if (switches.endingOn31MarchCounts) return [];
  return FOR_LIFE.flatMap((condition) => {
    const before = countOf("looked-after", previous, condition);
    const after = countOf("looked-after", year, condition);
    const started = countOf("started", year, condition);
    const ceased = countOf("ceased", year, condition);
    return [
      atLeast([before, started], [after], "whoever is in care now was there a year ago or started"),
      atLeast([after, ceased], [before], "whoever was in care a year ago still is or ceased"),
      atLeast([before, started], [ceased], "whoever ceased was in care a year ago or started")
    ];
  });
}
