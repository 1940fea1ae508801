import fc from "fast-check";
import {type Choices, MOST_MEASURES, SORTS} from "../../../../src/lib/address/choices.ts";
import type {Offer} from "../../../../src/lib/address/offer.ts";

/** `count` choices that the form can make, of one measure or of several; the same ones for the same seed. */
export function anyChoices(offer: Offer, count: number, seed = 903): readonly Choices[] {
  const some = <T>(list: readonly T[]) => fc.subarray([...list], {minLength: 1});
  const measures = fc.oneof(
    fc.constantFrom(...offer.measures).map((one) => [one]),
    fc.shuffledSubarray([...offer.measures], {minLength: 2, maxLength: MOST_MEASURES})
  );
  const choices = measures.chain((chosen) =>
    fc
      .record({
        as: fc.constantFrom(...chosen.flatMap(({ways}) => ways)),
        each: fc.constantFrom(...chosen.flatMap(({each}) => each)),
        years: some(offer.years),
        areas: some(offer.areas.map(({code}) => code)),
        table: fc.constantFrom(...chosen.flatMap(({tables}) => tables)),
        sort: fc.constantFrom(...SORTS),
        intervals: fc.boolean(),
        fromZero: fc.boolean()
      })
      .map(({table: [by = null, across = null], ...rest}) => ({
        measures: chosen.map(({id}) => id),
        by,
        across,
        ...rest
      }))
  );
  return fc.sample(choices, {numRuns: count, seed});
}
