import type {Bound} from "../counted.ts";
import type {PopulationId} from "../populations.ts";
import {AGES, sidesOf} from "./bands.ts";
import {atLeast, countOf, type Whom} from "./bound.ts";

/** The ages of children who started in a year against those of children who are in care at its end or ceased. */
export function agesInOneYear(year: string): readonly Bound[] {
  const of = (population: PopulationId, conditions: readonly Whom[]) =>
    conditions.map((condition) => countOf(population, year, condition));
  const infants = sidesOf("age-band", "1-to-4").under;
  return [
    atLeast(
      of("started", infants),
      of("looked-after", infants),
      "a child under 1 was not born a year ago, so started as one"
    ),
    ...AGES.map(({from}) =>
      atLeast(
        [...of("looked-after", from), ...of("ceased", from)],
        of("started", from),
        "whoever started past an age is past it now or was when they left"
      )
    )
  ];
}

/** Nobody grows younger between two 31 March. */
export function agesBetweenYears(previous: string, year: string): readonly Bound[] {
  const before = (conditions: readonly Whom[]) =>
    conditions.map((condition) => countOf("looked-after", previous, condition));
  const of = (population: PopulationId, conditions: readonly Whom[]) =>
    conditions.map((condition) => countOf(population, year, condition));
  return AGES.flatMap(({under, from}) => [
    atLeast(
      [...before(under), ...of("started", under)],
      of("looked-after", under),
      "whoever is under an age now was under it a year ago or when they started"
    ),
    atLeast(
      [...before(under), ...of("started", under)],
      of("ceased", under),
      "whoever left under an age was under it a year ago or when they started"
    ),
    atLeast(
      [...of("looked-after", from), ...of("ceased", from)],
      before(from),
      "whoever was past an age a year ago is past it now or was when they left"
    )
  ]);
}
