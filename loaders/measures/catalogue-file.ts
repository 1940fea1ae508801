import type {BreakdownWords, CatalogueFile, MeasureWords} from "../contract/release.ts";
import {ALL_BREAKDOWNS, type Breakdown} from "./breakdown-words.ts";
import {MEASURES} from "./catalogue.ts";
import type {Counted} from "./counted.ts";
import type {Measure} from "./measure.ts";

/**
 * The catalogue in words, for pages and the data dictionary. The categories of an open breakdown (dispute areas,
 * checklist items) are taken from the figures; without figures it has none.
 */
export const catalogueFile = (
  figures: Counted["figures"] = [],
  measures: readonly Measure[] = MEASURES
): CatalogueFile => ({
  measures: measures.map(measureWords),
  breakdowns: ALL_BREAKDOWNS.map((breakdown) => wordsWith(breakdown, figures))
});

const measureWords = ({
  rule: _rule,
  periods: [timeIdentifier],
  headline: _headline,
  collected: _collected,
  source: _source,
  ...words
}: Measure): MeasureWords => ({...words, timeIdentifier});

function wordsWith(
  {id, label, ordinal, categories, open}: Breakdown,
  figures: Counted["figures"]
): BreakdownWords {
  if (!open) return {id, label, ordinal, categories};
  const found = figures.filter((figure) => figure.breakdown === id).map((figure) => figure.category);
  const ids = [...new Set(found)].sort();
  return {id, label, ordinal, categories: ids.map((category) => ({id: category, label: sentence(category)}))};
}

/**
 * `child-s-views` as people read it: `Child’s views`. Kebab case has lost the apostrophe, which a lone s gives back.
 */
function sentence(category: string): string {
  const words = category.replaceAll("-s-", "’s-").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
