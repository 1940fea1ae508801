import {required} from "../contract/required.ts";

/** Chances that are the same for the same seed, in every engine: whole 32-bit arithmetic (mulberry32) and no clock. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  /** From 0 up to 1. */
  readonly share: () => number;
  /** One of a list that is not empty. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** Chances from a secret seed: the council's own, so that nobody can repeat the search. */
export function randomFrom(seed: Uint8Array): Random {
  let state = 2_166_136_261;
  for (const byte of seed) state = Math.imul(state ^ byte, 16_777_619);
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (number: number): number => Math.floor(share() * number);
  return {share, below, oneOf: (items) => required(items[below(items.length)], "an item to choose")};
}
