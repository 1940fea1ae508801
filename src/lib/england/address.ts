import type {EnglandArea, EnglandWords} from "../../../loaders/contract/england.ts";
import {required} from "../../contract/required.js";
import {listText} from "../../words/list-text.js";
import {isCount} from "./chance.js";
import type {EnglandChoices, With} from "./choices.js";
import {comparedWith, withsOf} from "./compared-with.js";
import {defaultChoices, lastYearOf} from "./default-choices.js";
import {nearest} from "./nearest.js";
import {categoriesOf, seriesOf} from "./offered.js";
import {placeName, slugOf, slugsOf} from "./place-name.js";

/** What an address asks for, and what it asks for in vain, in sentences. */
export interface ReadChoices {
  readonly choices: EnglandChoices;
  readonly objections: readonly string[];
}

const FIRST_YEAR = 2010;

/**
 * The choices in an address: `area=kent&with=neighbours-2025&measure=over-20-miles&by=total&as=share&year=2025`. Whatever it
 * leaves out is as on the council's own page; whatever is not known is named, with what is nearest to it.
 *
 * @param own the council that is shown where none is named
 */
export function readAddress(query: URLSearchParams, words: EnglandWords, own: EnglandArea): ReadChoices {
  const objections: string[] = [];
  const slugs = slugsOf(words.areas);
  const councils = words.areas.filter(({level}) => level === "Local authority");
  const wanted = query.get("area")?.trim() || own.code;
  const area = councilOf(wanted, councils, slugs);
  if (area === null) {
    const close = nearest(wanted, councils.map(placeName));
    objections.push(
      `There is no council called “${wanted}”.${close === null ? "" : ` Did you mean ${close}?`}`
    );
  }
  const first = defaultChoices(words, area ?? own);
  const id = query.get("measure") ?? first.series.measure;
  const measure = words.measures.find((one) => one.id === id);
  if (measure === undefined) {
    const close = nearest(
      id,
      words.measures.map((one) => one.id)
    );
    const name = words.measures.find((one) => one.id === close)?.name;
    objections.push(
      `There is no measure called “${id}”.${name === undefined ? "" : ` Did you mean “${name}”?`}`
    );
  }
  const of = measure?.id ?? first.series.measure;
  const by = query.get("by") ?? "total";
  const [breakdown = "", category = ""] = by === "total" ? ["total", "total"] : by.split(":");
  const known = categoriesOf(words, of);
  const found = known.find((one) => one.breakdown === breakdown && one.category === category);
  if (found === undefined && by !== "total")
    objections.push("This measure has no such group, so another is shown.");
  const key = found ?? required(known[0], "a series of the measure");
  const series = required(
    seriesOf(words, key, query.get("as") === "number" ? "number" : "share"),
    "a series"
  );
  const year = yearOf(query.get("year"), first.year, lastYearOf(words));
  const whom = withsOf(words).find((one) => one === query.get("with"));
  const compared: With =
    whom !== undefined && comparedWith(words, {area: first.area, with: whom, year}).length > 0
      ? whom
      : first.with;
  if (whom !== undefined && whom !== compared)
    objections.push("This council is not in that list of neighbours, so another is shown.");
  return {
    choices: {
      area: first.area,
      with: compared,
      series: {
        measure: series.measure,
        breakdown: series.breakdown,
        category: series.category,
        unit: series.unit
      },
      year
    },
    objections
  };
}

function councilOf(
  wanted: string,
  councils: readonly EnglandArea[],
  slugs: ReadonlyMap<string, string>
): EnglandArea | null {
  const slug = slugOf(wanted);
  return (
    councils.find(({code}) => slugs.get(code) === slug || code === wanted.trim().toUpperCase()) ??
    councils.find((area) => slugOf(placeName(area)) === slug) ??
    null
  );
}

function yearOf(wanted: string | null, otherwise: number, last: number): number {
  const year = Number(wanted);
  return wanted !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= last ? year : otherwise;
}

/** Every year that can be chosen, the last first. */
export const yearsOffered = (words: Pick<EnglandWords, "areas">): readonly number[] =>
  Array.from({length: lastYearOf(words) - FIRST_YEAR + 1}, (_, step) => lastYearOf(words) - step);

/** The address of choices, everything in it, so that it means the same when another release comes. */
export function writeAddress({area, with: whom, series, year}: EnglandChoices, words: EnglandWords): string {
  const query = new URLSearchParams({
    area: required(slugsOf(words.areas).get(area), "the council's address"),
    with: whom,
    measure: series.measure,
    by: series.breakdown === "total" ? "total" : `${series.breakdown}:${series.category}`,
    as: isCount(series.unit) ? "number" : "share",
    year: String(year)
  });
  return `?${query}`;
}

/** `There is no figure for 2018. The nearest years are 2017 and 2020.`; null where the year has figures. */
export function yearObjection(year: number, years: readonly number[]): string | null {
  if (years.length === 0 || years.includes(year)) return null;
  const around = [years.findLast((one) => one < year), years.find((one) => one > year)].filter(
    (one) => one !== undefined
  );
  return `Nothing was published for councils for ${year}. ${around.length === 1 ? "The nearest year is" : "The nearest years are"} ${listText(around.map(String))}.`;
}
