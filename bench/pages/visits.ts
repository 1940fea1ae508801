import type {Loaded} from "../browser/loaded.ts";
import {median} from "../quantile.ts";
import type {ComparisonRow} from "../results.ts";

/** What a visit is judged by. */
export type Figure = keyof Loaded;

/** Visits to every page, one a round. */
export interface Visits {
  /** Enters the visit of the next round. */
  add(page: string, visit: Loaded): void;
  /** The median of each figure, a row a page. */
  rows(figures: readonly Figure[]): readonly ComparisonRow[];
  /**
   * How many times `floor`'s figure a page's is: the median of each round's own ratio. Both were visited one right after
   * the other, so whatever else the machine did in that moment slowed both.
   */
  times(page: string, floor: string, figure: Figure): number;
}

export function visits(): Visits {
  const byPage = new Map<string, Loaded[]>();
  const figuresOf = (page: string, figure: Figure): number[] =>
    (byPage.get(page) ?? []).map((visit) => visit[figure] ?? Number.NaN);
  return {
    add(page, visit) {
      byPage.set(page, [...(byPage.get(page) ?? []), visit]);
    },
    rows: (figures) =>
      [...byPage.keys()].map((name) => ({
        name,
        figures: Object.fromEntries(figures.map((figure) => [figure, median(figuresOf(name, figure))]))
      })),
    times(page, floor, figure) {
      const floors = figuresOf(floor, figure);
      return median(figuresOf(page, figure).map((value, round) => value / (floors[round] ?? Number.NaN)));
    }
  };
}
