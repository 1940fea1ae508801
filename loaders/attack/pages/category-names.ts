import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {siteDictionary} from "./site-dictionary.ts";

/** A name that words use for one or more categories, and all the authority's figures that it may mean. */
export interface CategoryName {
  /** In small letters. */
  readonly name: string;
  readonly figures: readonly PrintedFigure[];
  /** Is any of them hidden? */
  readonly isSecret: boolean;
}

/**
 * The names of all categories, as the dictionary has them and as people shorten them: "Black" for "Black, African,
 * Caribbean or Black British". Longer names come first, so that a name is found before a shorter one inside it. A
 * measure whose name contains that of a category counts as a figure of that category.
 */
export function categoryNames(files: readonly Decoded[], own: readonly PrintedFigure[]): CategoryName[] {
  const byName = new Map<string, Set<PrintedFigure>>();
  const {breakdowns, measures} = siteDictionary(files);
  for (const {id, categories} of breakdowns.values())
    for (const [label, category] of categories) {
      const namesakes = [...measures].filter(([name]) => name.toLowerCase().includes(label.toLowerCase()));
      const ids = new Set(namesakes.map(([, measure]) => measure));
      const figures = own.filter(
        ({conditions, measure}) => conditions.includes(`${id}=${category}`) || ids.has(measure)
      );
      for (const name of namesOf(label)) {
        const known = byName.get(name) ?? new Set();
        for (const figure of figures) known.add(figure);
        byName.set(name, known);
      }
    }
  return [...byName]
    .map(([name, figures]) => ({
      name,
      figures: [...figures],
      isSecret: [...figures].some(({symbol}) => symbol === "c")
    }))
    .sort((a, b) => b.name.length - a.name.length);
}

/** A label in small letters, and its first word if the rest only adds to it, after a comma or "or". */
function namesOf(label: string): string[] {
  const short = /^([A-Z][a-z]{3,})(?:,| or )/.exec(label)?.[1];
  return [label, ...(short === undefined ? [] : [short])].map((name) => name.toLowerCase());
}
