import type {Population} from "./population.ts";
import type {Trait} from "./trait.ts";

/**
 * Throws if a population is asked for a trait that none of its subjects has: the answer would be a zero that looks like
 * a figure.
 *
 * @param asker who asks, to begin the message: "The measure took-part".
 */
export function checkTraits(asker: string, {id, traits}: Population, asked: Iterable<Trait>): void {
  for (const trait of asked)
    if (!traits.includes(trait))
      throw new Error(
        `${asker} asks for ${trait}, but no subject of the population ${id} has it. They have: ${traits.join(", ") || "none"}.`
      );
}
