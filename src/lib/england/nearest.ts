import {required} from "../../contract/required.js";

/** The one of several words that another is most likely a slip of; null where none is close. */
export function nearest(wanted: string, words: readonly string[]): string | null {
  const scored = words.map((word) => ({word, slips: slipsBetween(wanted.toLowerCase(), word.toLowerCase())}));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (found === null || one.slips < found.slips ? one : found),
    null
  );
  return best !== null && best.slips <= Math.max(2, best.word.length / 3) ? best.word : null;
}

/** How many letters are to be added, left out or changed to make one word of another (Levenshtein, 1965). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++)
      next.push(
        Math.min(
          required(row[to], "a cell") + 1,
          required(next[to - 1], "a cell") + 1,
          required(row[to - 1], "a cell") + (one[at - 1] === other[to - 1] ? 0 : 1)
        )
      );
    row = next;
  }
  return required(row[other.length], "the last cell");
}
