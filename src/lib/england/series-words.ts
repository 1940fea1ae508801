import type {EnglandMeasure, EnglandSeries, EnglandWords} from "../../../loaders/contract/england.ts";
import {BREAKDOWNS} from "../../contract/breakdowns.js";
import {required} from "../../contract/required.js";
import {lowerFirst} from "../../words/count-text.js";

type SeriesKey = Pick<EnglandSeries, "measure" | "breakdown" | "category" | "unit">;

/** What a series is about, in words. */
export interface SeriesWords {
  readonly measure: EnglandMeasure;
  /** The category's name; null for all children. */
  readonly category: string | null;
  /** The breakdown's name; null for all children. */
  readonly breakdown: string | null;
  /** `Over 20 miles from home`, `Children looked after (age: 1 to 4)`. */
  readonly name: string;
  /** `%`, `per 10,000`, `children`… */
  readonly unit: string;
  /** How the category or the measure differs from the catalogue's; null where it does not. */
  readonly note: string | null;
}

/** The words of a series. */
export function seriesWords(
  words: EnglandWords,
  {measure: id, breakdown, category, unit}: SeriesKey
): SeriesWords {
  const measure = required(
    words.measures.find((one) => one.id === id),
    `the measure ${id}`
  );
  if (breakdown === "total")
    return {measure, category: null, breakdown: null, name: measure.name, unit, note: measure.note};
  const own = words.categories.find(
    (one) =>
      one.breakdown === breakdown && one.category === category && (one.measure === null || one.measure === id)
  );
  const name = own?.name ?? required(cataloguedCategory(breakdown, category), `the category ${category}`);
  return {
    measure,
    category: name,
    breakdown: breakdownName(words, breakdown),
    name: `${measure.name} (${lowerFirst(breakdownName(words, breakdown))}: ${name})`,
    unit,
    note: own?.note ?? measure.note
  };
}

/** What a breakdown is called. */
export const breakdownName = ({breakdowns}: Pick<EnglandWords, "breakdowns">, id: string): string =>
  required(breakdowns.find((one) => one.id === id)?.name ?? catalogued(id)?.label, `the breakdown ${id}`);

const catalogued = (id: string) => Object.entries(BREAKDOWNS).find(([known]) => known === id)?.[1];

function cataloguedCategory(breakdown: string, category: string): string | undefined {
  const known = catalogued(breakdown);
  return known !== undefined && "categories" in known
    ? Object.entries(known.categories).find(([id]) => id === category)?.[1]
    : undefined;
}
