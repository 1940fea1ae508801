import type {Offer, OfferedMeasure} from "../explore/offer.js";
import {slugToYear} from "../release/reporting-years.js";
import {type Choices, defaultChoices} from "./choices.js";
import {releaseSlug} from "./write-choices.js";

/** What an address asks for, as far as it can be had, and a sentence for everything in it that cannot. */
export interface ReadChoices {
  readonly choices: Choices;
  readonly ignored: readonly string[];
}

/** Names in an address that would not read well in a sentence. */
const called: Readonly<Record<string, string>> = {as: "way to show it called", each: "period called"};

/**
 * Reads the query of an address. Without a measure it is the default view. A value that this release does not
 * offer (mistyped, or from an older release) is named and left out; nothing in an address is an error.
 */
export function readChoices(query: URLSearchParams, offer: Offer): ReadChoices {
  const ignored: string[] = [];
  const usual = defaultChoices(offer);
  const cited = query.get("release");
  if (cited && cited !== releaseSlug(offer.release))
    ignored.push(`The address cites release ${cited}; these figures are of release ${offer.release}.`);
  if (!query.has("measure")) return {choices: usual, ignored};

  /** The values of one name that are offered; the others are put on the list of what was ignored. */
  const known = <T extends string>(
    name: string,
    offered: readonly T[],
    read = (text: string) => text
  ): T[] => {
    const asked = query.getAll(name).map(read).filter(Boolean);
    for (const value of asked)
      if (!offered.includes(value as T))
        ignored.push(`There is no ${called[name] ?? name} “${value}” here, so it was left out.`);
    return offered.filter((value) => asked.includes(value));
  };
  const [id = usual.measure] = known(
    "measure",
    offer.measures.map((measure) => measure.id)
  );
  const measure = offer.measures.find((one) => one.id === id);
  if (!measure) return {choices: usual, ignored};
  const years = known("year", offer.years, slugToYear);
  const areas = known(
    "area",
    offer.areas.map(({code}) => code)
  );
  const {by, across} = readBreakdowns(query, measure, ignored);
  return {
    choices: {
      measure: id,
      as: known("as", measure.ways)[0] ?? measure.ways[0] ?? "count",
      each: known("each", measure.each)[0] ?? measure.each[0] ?? "year",
      years: years.length > 0 ? years : offer.years,
      areas: areas.length > 0 ? areas : offer.areas.map(({code}) => code),
      by,
      across,
      intervals: query.get("intervals") !== "no",
      fromZero: query.get("zero") !== "no"
    },
    ignored
  };
}

/** A breakdown counts only where the measure has that table; two are put in the order in which it is published. */
function readBreakdowns(
  query: URLSearchParams,
  {name, tables}: OfferedMeasure,
  ignored: string[]
): Pick<Choices, "by" | "across"> {
  const first = query.get("by") || null;
  const second = query.get("across") || null;
  const has = (...wanted: string[]) =>
    tables.some((table) => table.length === wanted.length && wanted.every((one) => table.includes(one)));
  if (first && second && first !== second && has(first, second)) return {by: first, across: second};
  if (second && first !== second)
    ignored.push(`${name} is not published by “${first ?? "nothing"}” and “${second}” together.`);
  if (first && has(first)) return {by: first, across: null};
  if (first) ignored.push(`${name} is not published by “${first}”, so it is shown in total.`);
  return {by: null, across: null};
}
