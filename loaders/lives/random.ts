/** A repeatable stream of choices: the same seed gives the same lives on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of some options. Throws where there is none. */
  readonly pick: <T>(options: readonly T[]) => T;
}

/** A stream that begins with a seed (Mulberry32, by Tommy Ettinger, in the public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    pick<T>(options: readonly T[]): T {
      const at = whole(0, options.length - 1);
      if (at >= options.length) throw new Error("There is nothing to choose from.");
      return options[at] as T;
    }
  };
}
