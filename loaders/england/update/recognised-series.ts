import {required} from "../../contract/required.ts";
import type {HeldFigure} from "./held-grid.ts";
import type {PrintedFigure, PrintedSeries} from "./long-figures.ts";

/** Fewer figures than this could agree by luck. */
const FEWEST = 30;

/** After so many figures another series is known by agreeing in next to none. */
const FIRST_LOOK = 60;
const HARDLY_ANY = 0.2;

/**
 * A new release revises some figures, most of them of the last years: in the middle one of the years, this share must still be
 * the same. In the release of 2023 beside those of 2024 and 2025 the right series agreed in 90% or more, others in less
 * than 30%, or 80% where there were few.
 */
const AGREE = 0.85;

/** Series that hold the same figures, such as a count under two names, agree as well as each other. */
const AS_GOOD = 0.02;

/**
 * The series, by their place, that a column of the Department's is the next release of. Its words change from release to
 * release; its figures hardly do, because each release repeats the four years before. So a series is recognised by
 * its figures: those that both have, but for none and all of a whole, which many have in common. None where nothing
 * agrees: a new series, or a new definition.
 */
export function recognisedSeries(
  {figures}: PrintedSeries,
  held: readonly ReadonlyMap<string, HeldFigure>[]
): readonly number[] {
  const known = figures.flatMap((figure) =>
    isTelling(figure) ? [{...figure, key: `${figure.area} ${figure.year}`}] : []
  );
  const scored = held.flatMap((series, place) => {
    const share = agreement(known, series);
    return share === null || share < AGREE ? [] : [{place, share}];
  });
  const best = Math.max(...scored.map(({share}) => share));
  return scored.filter(({share}) => share >= best - AS_GOOD).map(({place}) => place);
}

/** Whether a figure helps to tell one series from another: none and all of a whole do not. */
export const isTelling = (figure: PrintedFigure): figure is PrintedFigure & {readonly value: number} =>
  figure.value !== null && figure.value !== 0 && figure.value !== 100;

/** The share of figures that are the same, in the middle one of the years; null where there are too few to tell. */
function agreement(
  known: readonly {readonly key: string; readonly year: number; readonly value: number}[],
  series: ReadonlyMap<string, HeldFigure>
): number | null {
  const years = new Map<number, {compared: number; same: number}>();
  let [compared, same] = [0, 0];
  for (const {key, year, value} of known) {
    const before = series.get(key)?.value ?? null;
    if (before === null) continue;
    const tally = years.get(year) ?? {compared: 0, same: 0};
    years.set(year, tally);
    compared++;
    tally.compared++;
    if (before === value) {
      same++;
      tally.same++;
    }
    if (compared === FIRST_LOOK && same < FIRST_LOOK * HARDLY_ANY) return null;
  }
  if (compared < FEWEST) return null;
  const shares = [...years.values()].map((tally) => tally.same / tally.compared).sort((a, b) => a - b);
  return required(shares[shares.length >> 1], "a year");
}
