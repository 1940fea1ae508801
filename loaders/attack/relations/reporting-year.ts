/** A reporting year runs from April, its first month, to March. */
const APRIL = 4;

/** The reporting year of a period, itself a year, a quarter (`2018/19 Q2`) or a month (`2018-04`). */
export function reportingYearOf(timePeriod: string): string {
  const month = monthOf(timePeriod);
  if (!month) return timePeriod.slice(0, 7);
  const start = month.number < APRIL ? month.year - 1 : month.year;
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** The quarter of its reporting year that a month is in, from 1 to 4; null when the period is no month. */
export function quarterNumberOf(timePeriod: string): number | null {
  const month = monthOf(timePeriod);
  return month && Math.floor(((month.number - APRIL + 12) % 12) / 3) + 1;
}

/** `2018-04` in numbers; null for any other period. */
function monthOf(timePeriod: string): {year: number; number: number} | null {
  const month = /^(\d{4})-(\d{2})$/.exec(timePeriod);
  return month && {year: Number(month[1]), number: Number(month[2])};
}
