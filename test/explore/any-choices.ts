import fc from "fast-check";
import type {Choices} from "../../src/lib/address/choices.ts";
import type {Offer} from "../../src/lib/explore/offer.ts";

/** `count` choices that the form can make, the same ones every time. */
export function anyChoices(offer: Offer, count: number): readonly Choices[] {
  const some = <T>(list: readonly T[]) => fc.subarray([...list], {minLength: 1});
  const choices = fc.constantFrom(...offer.measures).chain((measure) =>
    fc
      .record({
        as: fc.constantFrom(...measure.ways),
        each: fc.constantFrom(...measure.each),
        years: some(offer.years),
        areas: some(offer.areas.map(({code}) => code)),
        table: fc.constantFrom(...measure.tables),
        intervals: fc.boolean(),
        fromZero: fc.boolean()
      })
      .map(({table: [by = null, across = null], ...rest}) => ({measure: measure.id, by, across, ...rest}))
  );
  return fc.sample(choices, {numRuns: count, seed: 903});
}
