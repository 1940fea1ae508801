import type {DividedCount, KindOfCount} from "./kinds-of-count.ts";

/** No printed figures tell this sum. */
const UNKNOWN = -1;

/** What some categories of a breakdown add up to in one period, for every choice of categories; -1 where it is not told. */
export interface SumsOfCategories {
  readonly divided: DividedCount;
  /** By period; bit `n` of the index stands for category `n`. */
  readonly byPeriod: ReadonlyMap<string, Int32Array>;
}

/**
 * All sums of categories that printed figures tell, of a breakdown with few enough categories to try every choice. Where
 * the breakdown is seen to be complete, the total less the other categories tells a sum too.
 */
export function sumsOfCategories(divided: DividedCount, periods: Iterable<string>): SumsOfCategories {
  const {total, categories} = divided;
  const everything = 2 ** categories.length - 1;
  const ofPrinted = new Map([...periods].map((period) => [period, printedSums(categories, period)]));
  const isComplete = isSeenComplete(total, everything, ofPrinted);
  const byPeriod = new Map(
    [...ofPrinted].map(([period, sums]) => {
      const whole = total.byPeriod.get(period)?.value ?? null;
      if (!isComplete || whole === null) return [period, sums] as const;
      return [
        period,
        sums.map((sum, choice) => {
          const rest = sums[everything - choice] ?? UNKNOWN;
          return sum === UNKNOWN && rest !== UNKNOWN ? whole - rest : sum;
        })
      ] as const;
    })
  );
  return {divided, byPeriod};
}

/** Is the sum that a choice of categories comes to told? */
export const isTold = (sum: number | undefined): sum is number => sum !== undefined && sum !== UNKNOWN;

function printedSums(categories: readonly KindOfCount[], period: string): Int32Array {
  const sums = new Int32Array(2 ** categories.length);
  categories.forEach(({byPeriod}, index) => {
    const value = byPeriod.get(period)?.value ?? UNKNOWN;
    const bit = 2 ** index;
    // The choices with this category are those without it and it.
    for (let choice = 0; choice < bit; choice++) {
      const without = sums[choice] ?? UNKNOWN;
      sums[bit + choice] = without === UNKNOWN || value === UNKNOWN ? UNKNOWN : without + value;
    }
  });
  return sums;
}

/** Do all categories add up to the total wherever all are printed, and is that anywhere? */
function isSeenComplete(
  total: KindOfCount,
  everything: number,
  sums: ReadonlyMap<string, Int32Array>
): boolean {
  const seen = [...sums].flatMap(([period, ofPeriod]) => {
    const whole = total.byPeriod.get(period)?.value ?? null;
    const sum = ofPeriod[everything];
    return whole !== null && isTold(sum) ? [whole === sum] : [];
  });
  return seen.length > 0 && seen.every(Boolean);
}
