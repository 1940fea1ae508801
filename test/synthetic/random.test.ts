import {describe, expect, test} from "vitest";
import {randomFrom, Unlucky} from "../../loaders/synthetic/random.ts";

const draws = (seed: string, count: number): number[] => {
  const {next} = randomFrom(seed);
  return Array.from({length: count}, next);
};

describe("a stream of chance", () => {
  test("is the same for the same seed and another for another", () => {
    expect(draws("a", 5)).toEqual(draws("a", 5));
    expect(draws("a", 5)).not.toEqual(draws("b", 5));
  });

  test("spreads evenly over 0 to 1", () => {
    const tenths = new Array(10).fill(0);
    for (const draw of draws("even", 10_000)) tenths[Math.floor(draw * 10)] += 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  test("chooses by weight", () => {
    const random = randomFrom("weights");
    const heads = Array.from({length: 1000}, () => random.weighted({heads: 3, tails: 1})).filter(
      (side) => side === "heads"
    );
    expect(Math.abs(heads.length - 750)).toBeLessThan(60);
  });

  test("samples without repeating, never what weighs nothing, and says so when there are too few", () => {
    const random = randomFrom("sample");
    const some = random.sample([1, 2, 3, 4, 5], 3, (item) => (item === 4 ? 0 : 1));
    expect(new Set(some).size).toBe(3);
    expect(some).not.toContain(4);
    expect(() => random.sample([1, 2], 3)).toThrow(Unlucky);
  });
});
