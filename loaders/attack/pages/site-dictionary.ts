import type {Decoded} from "../gather/decode.ts";

/** A breakdown as readers meet it: its categories' labels in the order to show them, with their codes. */
export interface NamedBreakdown {
  readonly id: string;
  readonly categories: ReadonlyMap<string, string>;
}

/** The site's own words for what it publishes. */
export interface SiteDictionary {
  /** Names of measures, with their ids. */
  readonly measures: ReadonlyMap<string, string>;
  /** Labels of breakdowns, in small letters. */
  readonly breakdowns: ReadonlyMap<string, NamedBreakdown>;
}

/** Names of measures and labels of breakdowns, as `catalogue.json` gives them. */
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
