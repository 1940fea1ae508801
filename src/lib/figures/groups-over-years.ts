import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {smallMultiples} from "../../charts/small-multiples.js";
import {breakdownNoun} from "../../words/breakdown-noun.js";
import {isClear} from "../../words/is-clear.js";
import type {JudgedComparison} from "../../words/judged-comparison.js";
import {listText} from "../../words/list-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {comparedGroups} from "../release/compared-groups.js";
import {categoryLabel, measureWords, namedBreakdown} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";
import type {FigureParts} from "./figure-parts.js";
import {pointOf} from "./point-of.js";

/** More panels than this cannot be taken in at a glance. */
const PANELS = 10;

/**
 * The groups of one breakdown over the years, a small drawing each on one scale. It is the breakdown in which a group
 * changed most clearly since the first year. Null where the release compares no group with that year, or none in a
 * breakdown that is small enough.
 */
export function groupsOverYears(release: Release, measure: MeasureId, year: string): FigureParts | null {
  const words = measureWords(release, measure);
  const moved = clearestBreakdown(release, words, year);
  const [first] = moved;
  if (!first) return null;
  const {their_period: since} = first;
  const {id: breakdown, label, categories} = namedBreakdown(release, first.breakdown);
  const noun = breakdownNoun(breakdown);
  const rows = categories
    .map(({id}) => ({
      label: categoryLabel(release, breakdown, id),
      series: yearlySeries(release, {measure, breakdown, category: id}).filter((one) => one.year <= year)
    }))
    .filter(({series}) => series.some(({figure}) => figure?.value));
  const clear = moved.filter(isClear);
  const title =
    clear.length === 0
      ? `By ${noun}, none changed by more than chance since ${since}`
      : `Changed by more than chance since ${since}: ${listText(clear.map(({category, verdict}) => `${categoryLabel(release, breakdown, category)} (${verdict})`))}`;
  return {
    id: `${measure}-groups-over-years`,
    title,
    subtitle: `${words.name} by ${label.toLowerCase()}, ${release.manifest.authority.name}, ${since} to ${year}. One scale for all, from zero`,
    draw: (size) =>
      smallMultiples(
        {
          unit: words.unit,
          decimals: words.decimals,
          panels: rows.map((row) => ({
            label: row.label,
            role: "us",
            points: row.series.map((one) => pointOf(one.figure, one.year))
          }))
        },
        size
      ),
    reading: `Each panel is one ${noun}; the number at the end is for ${year}. ${clear.length === 0 ? "None moved by more than chance, allowing for how many groups we checked." : "The title names those that moved by more than chance, allowing for how many groups we checked."}`,
    table: {
      caption: `${words.name} by ${label.toLowerCase()}, ${since} to ${year}`,
      columns: [label, ...(rows[0]?.series.map((one) => one.year) ?? [])],
      rows: rows.map((row) => ({
        cells: [row.label, ...row.series.map(({figure}) => markedText(figure, words.decimals))]
      }))
    },
    figures: rows.flatMap(({series}) => series.map(({figure}) => figure))
  };
}

/** The comparisons with the first year of the breakdown whose clearest change is the clearest of all. */
function clearestBreakdown(release: Release, words: MeasureWords, year: string): readonly JudgedComparison[] {
  const compared = comparedGroups(release, words, year, "five-years-before");
  const [best] = words.tables
    .flatMap((table) => (table.length === 1 ? table : []))
    .filter((breakdown) => namedBreakdown(release, breakdown).categories.length <= PANELS)
    .map((breakdown) => compared.filter((one) => one.breakdown === breakdown))
    .filter(({length}) => length > 1)
    .toSorted((a, b) => lowest(a) - lowest(b));
  return best ?? [];
}

const lowest = (rows: readonly JudgedComparison[]): number => Math.min(...rows.map(({q_value}) => q_value));
