import type {Decoded} from "../gather/decode.ts";

/** A breakdown of the dictionary. */
export interface NamedBreakdown {
  readonly id: string;
  /** The codes of its categories by label, in the order in which to show them. */
  readonly categories: ReadonlyMap<string, string>;
}

/** The site's own words for what it publishes. */
export interface SiteDictionary {
  /** The ids of measures by name. */
  readonly measures: ReadonlyMap<string, string>;
  /** The breakdowns by their labels in small letters. */
  readonly breakdowns: ReadonlyMap<string, NamedBreakdown>;
}

/** The names of measures and labels of breakdowns in the site's `catalogue.json`. */
export function siteDictionary(files: readonly Decoded[]): SiteDictionary {
  const records = files.flatMap((file) => file.records);
  const measures = records.flatMap(({id, name}) =>
    typeof id === "string" && typeof name === "string" ? [[name, id] as const] : []
  );
  const breakdowns = records.flatMap(({id, label, categories}) => {
    if (typeof id !== "string" || typeof label !== "string" || !Array.isArray(categories)) return [];
    const labels = new Map(categories.map((category) => [String(category.label), String(category.id)]));
    return [[label.toLowerCase(), {id, categories: labels}] as const];
  });
  return {measures: new Map(measures), breakdowns: new Map(breakdowns)};
}
