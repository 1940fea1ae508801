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
  measures: measures.map((measure) => ({...measureWords(measure), ...countBehind(measure, measures)})),
  breakdowns: ALL_BREAKDOWNS.map((breakdown) => wordsWith(breakdown, figures))
});

const measureWords = ({
  rule,
  periods: [timeIdentifier],
  headline: _headline,
  notAsked: _notAsked,
  collected: _collected,
  source: _source,
  ...words
}: Measure): MeasureWords => ({...words, timeIdentifier, ...(rule.kind === "profile" && {isWhole: true})});

/** The measure that counts the population of a rate or an index, and nothing less. */
function countBehind({rule}: Measure, measures: readonly Measure[]): Pick<MeasureWords, "countedBy"> {
  if (rule.kind !== "rate" && rule.kind !== "representation") return {};
  const count = measures.find(
    ({rule: other}) =>
      other.kind === "count" && other.where === undefined && other.population === rule.population
  );
  return count ? {countedBy: count.id} : {};
}

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
