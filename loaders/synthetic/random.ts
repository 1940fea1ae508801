/** A stream of random numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** At least 0 and less than 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  /** True with probability `share`. */
  readonly chance: (share: number) => boolean;
  /** Waiting time in days, exponential with mean `mean`: most stays are short and a few are long. */
  readonly wait: (mean: number) => number;
  /** One of `choices`, each as likely as its weight. */
  readonly weighted: <T extends string>(choices: Readonly<Partial<Record<T, number>>>) => T;
  /** `count` different items, likelier the heavier they are; throws `Unlucky` when there are too few. */
  readonly sample: <T>(items: readonly T[], count: number, weight?: (item: T) => number) => T[];
}

/** The stream of a seed. Streams of different seeds are independent for our purposes (xmur3 into sfc32). */
export function randomFrom(seed: string): Random {
  const next = sfc32(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const chance = (share: number) => next() < share;
  const wait = (mean: number) => -mean * Math.log(1 - next());

  function weighted<T extends string>(choices: Readonly<Partial<Record<T, number>>>): T {
    const entries = Object.entries(choices) as [T, number][];
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of entries) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new RangeError("nothing to choose from");
  }

  function sample<T>(items: readonly T[], count: number, weight: (item: T) => number = () => 1): T[] {
    // Efraimidis and Spirakis (2006): the largest keys u^(1/w) are a weighted sample without replacement.
    const keyed = items
      .map((item) => ({item, key: next() ** (1 / Math.max(weight(item), 1e-12)), able: weight(item) > 0}))
      .filter(({able}) => able)
      .sort((a, b) => b.key - a.key);
    if (keyed.length < count) throw new Unlucky(`${count} wanted, ${keyed.length} there`);
    return keyed.slice(0, count).map(({item}) => item);
  }

  return {next, whole, chance, wait, weighted, sample};
}

/** In this draw the quotas cannot be met; another draw may meet them. */
export class Unlucky extends Error {
  override readonly name = "Unlucky";
}

function sfc32(seed: string): () => number {
  const word = xmur3(seed);
  let [a, b, c, d] = [word(), word(), word(), word()];
  return () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
}

function xmur3(text: string): () => number {
  let hash = 1_779_033_703 ^ text.length;
  for (const character of text) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
    hash ^= hash >>> 16;
    return hash;
  };
}
