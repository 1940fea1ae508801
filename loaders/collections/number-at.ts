/** The number at a place of a list of numbers. Throws beyond its ends, where a silent 0 would become a figure. */
export function numberAt(numbers: ArrayLike<number>, place: number): number {
  const number = numbers[place];
  if (number === undefined) throw new RangeError(`There is no number at ${place} of ${numbers.length}.`);
  return number;
}
