import type {MeasureWords} from "../../../loaders/contract/release.ts";

/**
 * Does a measure also have this breakdown with its smallest groups joined (`ethnic-group-joined` beside
 * `ethnic-group`)? Then the joined one, which hides less, is the one to read first.
 */
export const isAlsoJoined = (words: MeasureWords, breakdown: string): boolean =>
  words.tables.some((table) => table.length === 1 && table[0] === `${breakdown}-joined`);
