import type {Each} from "../../address/offer.js";

/** The periods of reporting years as the release writes them: `2018/19`, `2018/19 Q1` or `2018-04`. Oldest first. */
export function periodsOf(years: readonly string[], each: Each): readonly string[] {
  if (each === "year") return years;
  if (each === "quarter")
    return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`));
  return years.flatMap((year) => {
    const start = Number(year.slice(0, 4));
    return Array.from({length: 12}, (_, index) => {
      // A reporting year runs from April to March.
      const month = ((index + 3) % 12) + 1;
      return `${month < 4 ? start + 1 : start}-${String(month).padStart(2, "0")}`;
    });
  });
}
