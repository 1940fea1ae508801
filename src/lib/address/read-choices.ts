import {yearOfSlug} from "../../contract/calendar/reporting-year.js";
import {type Choices, defaultChoices, MOST_MEASURES, SORTS} from "./choices.js";
import type {Offer, OfferedMeasure} from "./offer.js";
import {readBreakdowns} from "./read-breakdowns.js";
import {releaseSlug} from "./write-choices.js";

/** What an address asks for, as far as this release has it, and a sentence for each thing that it does not have. */
export interface ReadChoices {
  readonly choices: Choices;
  readonly ignored: readonly string[];
}

/** What to call, in a sentence, the names in an address that are not words for what they choose. */
const called: Readonly<Record<string, string>> = {
  as: "way to show it called",
  each: "period called",
  sort: "order called"
};

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

  /** The values of one name that are offered, each once, in the order asked; each other value gets a sentence in `ignored`. */
  const asked = <T extends string>(name: string, offered: readonly T[], read = (text: string) => text): T[] =>
    [...new Set(query.getAll(name).map(read).filter(Boolean))].flatMap((value) => {
      const known = offered.find((one) => one === value);
      if (known === undefined)
        ignored.push(`There is no ${called[name] ?? name} “${value}” here, so it was left out.`);
      return known === undefined ? [] : [known];
    });
  /** The same in the order in which they are offered: the order of clicks says nothing. */
  const known = <T extends string>(name: string, offered: readonly T[], read?: (text: string) => string) => {
    const values = asked(name, offered, read);
    return offered.filter((value) => values.includes(value));
  };
  const ids = asked(
    "measure",
    offer.measures.map(({id}) => id)
  );
  if (ids.length > MOST_MEASURES)
    ignored.push(
      `No more than ${MOST_MEASURES} measures fit one view, so “${ids.slice(MOST_MEASURES).join("”, “")}” was left out.`
    );
  const wanted = ids.length > 0 ? ids.slice(0, MOST_MEASURES) : usual.measures;
  const measures = wanted.flatMap((id) => offer.measures.find((one) => one.id === id) ?? []);
  const [lead] = measures;
  if (!lead) return {choices: usual, ignored};
  const either = <T>(of: (measure: OfferedMeasure) => readonly T[]) => [...new Set(measures.flatMap(of))];
  const years = known("year", offer.years, yearOfSlug);
  const areas = known(
    "area",
    offer.areas.map(({code}) => code)
  );
  const {by, across} = readBreakdowns(query, measures, ignored);
  return {
    choices: {
      measures: wanted,
      as:
        known(
          "as",
          either((measure) => measure.ways)
        )[0] ??
        lead.ways[0] ??
        "count",
      each:
        known(
          "each",
          either((measure) => measure.each)
        )[0] ??
        lead.each[0] ??
        "year",
      years: years.length > 0 ? years : offer.years,
      areas: areas.length > 0 ? areas : offer.areas.map(({code}) => code),
      by,
      across,
      sort: known("sort", SORTS)[0] ?? "order",
      intervals: query.get("intervals") !== "no",
      fromZero: query.get("zero") !== "no"
    },
    ignored
  };
}
