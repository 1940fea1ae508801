import {breakdownWords} from "../breakdowns.ts";

/** The two sides of an age or a time, as conditions: the bands that lie under it, and those from it on. */
export interface Sides {
  readonly under: readonly string[];
  readonly from: readonly string[];
}

/** The sides of where a band of an ordered breakdown begins: from `5-to-9` on, children are five or older. */
export function sidesOf(breakdown: "age-band" | "time-in-care", band: string): Sides {
  const bands = (breakdownWords(breakdown)?.categories ?? []).map(({id}) => id);
  const at = bands.indexOf(band);
  if (at < 0) throw new Error(`${breakdown} has no ${band}.`);
  const conditions = bands.map((id) => `${breakdown}=${id}`);
  return {under: conditions.slice(0, at), from: conditions.slice(at)};
}

/** Every age at which a band begins, but for birth. */
export const AGES: readonly Sides[] = ["1-to-4", "5-to-9", "10-to-15", "16-and-over"].map((band) =>
  sidesOf("age-band", band)
);
