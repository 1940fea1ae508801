import type {Population, Subject} from "../population.ts";

/** A table that some count is read from: a population divided by all of these breakdowns at once. */
export interface Crossing {
  readonly population: Population;
  /** Ids of breakdowns, or amounts as `amountOf` names them; sorted by `crossingOf`. */
  readonly by: readonly string[];
}

/** The crossing of some breakdowns, each once and in an order of its own: `sex` by `age-band` is `age-band` by `sex`. */
export const crossingOf = (population: Population, by: Iterable<string>): Crossing => ({
  population,
  by: [...new Set(by)].sort((a, b) => (`${a}=` < `${b}=` ? -1 : 1))
});

/** The one name of a crossing: `looked-after by age-band, sex`. */
export const crossingId = ({population, by}: Crossing): string => `${population.id} by ${by.join(", ")}`;

/** An amount as one more breakdown, whose categories are its values: so means add up over parts of the children. */
export const amountOf = (amount: string): string => `amount of ${amount}`;

/** The category that a subject has of a breakdown, or the value of an amount; undefined where it has none. */
export function categoryIn(breakdown: string): (subject: Subject) => string | undefined {
  const [, amount] = /^amount of (.*)$/.exec(breakdown) ?? [];
  if (amount === undefined) return ({traits}) => traits[breakdown];
  return ({amounts}) => amounts[amount]?.toString();
}
