import type {MeasureWords} from "../../../loaders/contract/release.ts";

/**
 * Whether a measure also has this breakdown with its smallest groups joined (`ethnic-group-joined` as well as
 * `ethnic-group`). The joined one hides less, so it is shown first.
 */
export const isAlsoJoined = (words: MeasureWords, breakdown: string): boolean =>
  words.tables.some((table) => table.length === 1 && table[0] === `${breakdown}-joined`);
