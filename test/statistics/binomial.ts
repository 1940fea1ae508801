/** Probability of exactly `count` of `of` when each happens with probability `truth`. */
export function binomial(count: number, of: number, truth: number): number {
  let ways = 1;
  for (let index = 0; index < count; index += 1) ways = (ways * (of - index)) / (index + 1);
  return ways * truth ** count * (1 - truth) ** (of - count);
}
