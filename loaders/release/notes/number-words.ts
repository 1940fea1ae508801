const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** `755`, `75,420`, `68.4`: a number as it is printed, with the given number of decimals. */
export const inFigures = (value: number, decimals = 0): string =>
  value.toLocaleString("en-GB", {minimumFractionDigits: decimals, maximumFractionDigits: decimals});

/** `84%` */
export const inPercent = (value: number, decimals = 0): string => `${inFigures(value, decimals)}%`;

/** `two`, `12`: small numbers as words, to begin a heading or to count things that are not data. */
export const inWords = (count: number): string => WORDS[count] ?? inFigures(count);

/** `Two averages`, but `One average`. */
export function counted(count: number, one: string, many: string): string {
  const words = `${inWords(count)} ${count === 1 ? one : many}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.slice(-1);
  const others = items.slice(0, -1);
  return [...(others.length > 0 ? [others.join(", ")] : []), ...last].join(" and ");
}
