import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {siteDictionary} from "./site-dictionary.ts";

/** A name by which words speak of categories, and all the figures of the authority that it may mean. */
export interface CategoryName {
  /** In small letters. */
  readonly name: string;
  readonly figures: readonly PrintedFigure[];
  /** Is any of them hidden? */
  readonly isSecret: boolean;
}

/**
 * The names of all categories, as the dictionary has them and as people shorten them, "Black" for "Black, African,
 * Caribbean or Black British". The longest first, so that a name is not taken for one that it holds. A measure
 * that has a category's name in its own speaks of the category too.
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

/** A label, and its first word where more follow that say the same again. */
function namesOf(label: string): string[] {
  const short = /^([A-Z][a-z]{3,})(?:,| or )/.exec(label)?.[1];
  return [label, ...(short === undefined ? [] : [short])].map((name) => name.toLowerCase());
}
