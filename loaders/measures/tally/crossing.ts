import type {Amount} from "../amount.ts";
import type {Population, Subject} from "../population.ts";
import type {Trait} from "../trait.ts";

/** An amount as a way to divide subjects by its values, so that means can be made of parts that were counted apart. */
type AmountDivision = `amount of ${Amount}`;

/** What a table is divided by. */
export type Division = Trait | AmountDivision;

/** A table to read counts from: a population divided in all of these ways at once. */
export interface Crossing {
  readonly population: Population;
  /** Each once, in the order of `crossingOf`. */
  readonly by: readonly Division[];
}

/** The crossing of some divisions, each once and in an order of its own: `sex` by `age-band` is `age-band` by `sex`. */
export const crossingOf = (population: Population, by: Iterable<Division>): Crossing => ({
  population,
  by: [...new Set(by)].sort((a, b) => (`${a}=` < `${b}=` ? -1 : 1))
});

/** The one name of a crossing: `looked-after by age-band, sex`. */
export const crossingId = ({population, by}: Crossing): string => `${population.id} by ${by.join(", ")}`;

/** The division by the values of an amount. */
export const amountOf = (amount: Amount): AmountDivision => `amount of ${amount}`;

/** The category that a subject has of a trait, or the value of an amount; undefined where it has none. */
export function categoryIn(division: Division): (subject: Subject) => string | undefined {
  if (!isAmount(division)) return ({traits}) => traits[division];
  const amount = division.slice("amount of ".length) as Amount;
  return ({amounts}) => amounts[amount]?.toString();
}

const isAmount = (division: Division): division is AmountDivision => division.startsWith("amount of ");
