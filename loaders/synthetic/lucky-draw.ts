import {Unlucky} from "./random.ts";

/** After so many draws that do not meet the plan, the plan itself must be wrong. */
const MOST_DRAWS = 50;

/** Draws from one stream after another until the plan is met, as it is in one draw of three. */
export function luckyDraw<T>(seed: string, draw: (seed: string) => T): T {
  for (let number = 1; number <= MOST_DRAWS; number += 1) {
    try {
      return draw(`${seed} ${number}`);
    } catch (error) {
      if (!(error instanceof Unlucky)) throw error;
    }
  }
  throw new RangeError(`the plan is not met in ${MOST_DRAWS} draws from seed ${seed}`);
}
