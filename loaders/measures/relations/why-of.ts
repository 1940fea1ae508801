import {breakdownWords, isBreakdown} from "../breakdown-words.ts";
import {type Condition, categoryOf, traitOf} from "../condition.ts";
import type {Part, Template} from "./template.ts";

/** What a relation says, in the labels of the catalogue: for whoever asks why a figure is hidden. */
export const whyOf = ({these, those}: Template): string =>
  those.length === 0
    ? `nobody is counted as ${listed(these)}`
    : `whoever is counted as ${listed(these)} is counted as ${listed(those)}`;

/** The parts by population and period: one name, and the categories in it. */
function listed(parts: readonly Part[]): string {
  const groups = new Map<string, string[]>();
  for (const {population, when, where, except} of parts) {
    const name = `${population.replaceAll("-", " ")}${when === "year" ? "" : when === "year before" ? " a year before" : ` in ${when}`}`;
    const words = [...where.map(wordsOf), ...(except === null ? [] : [`not ${wordsOf(except)}`])].join(", ");
    groups.set(name, [...(groups.get(name) ?? []), words]);
  }
  return [...groups]
    .map(([name, words]) => (words.join("") === "" ? name : `${name} (${words.join("; ")})`))
    .join(" or ");
}

function wordsOf(condition: Condition): string {
  const trait = traitOf(condition);
  const category = categoryOf(condition);
  if (!isBreakdown(trait)) return `${trait.replaceAll("-", " ")}: ${category}`;
  const label = breakdownWords(trait).categories.find(({id}) => id === category)?.label ?? category;
  return `${breakdownWords(trait).label}: ${label}`;
}
