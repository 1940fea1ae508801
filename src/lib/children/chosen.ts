import {yearOfSlug, yearSlug} from "../../contract/calendar/reporting-year.js";
import {CHILD_PREFIX} from "../address/child-part.js";
import type {ChildTable} from "./child-table.js";

/** The chosen categories of each attribute, by id. An attribute with no chosen category leaves nobody out. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** What an address asks for, and a sentence for each thing in it that these children do not have. */
export interface ReadChosen {
  readonly chosen: Chosen;
  readonly ignored: readonly string[];
}

const allYears = "all";

const slug = (attribute: string, category: string) => (attribute === "year" ? yearSlug(category) : category);

/**
 * Reads the `child-…` part of an address. Without a year it means the latest, because a child may have a row in several
 * years and would be counted more than once. Nothing in an address is an error.
 */
export function readChosen(query: URLSearchParams, {attributes}: ChildTable): ReadChosen {
  const ignored: string[] = [];
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const {id, label, categories} of attributes) {
    const asked = query.getAll(CHILD_PREFIX + id).filter((value) => id !== "year" || value !== allYears);
    const wanted = asked.map((value) => (id === "year" ? yearOfSlug(value) : value));
    const known = categories.map((category) => category.id).filter((category) => wanted.includes(category));
    for (const value of wanted)
      if (!known.includes(value))
        ignored.push(`There is no ${label.toLowerCase()} “${value}” here, so it was left out.`);
    const latest = categories.at(-1);
    if (id === "year" && known.length === 0 && !query.getAll(CHILD_PREFIX + id).includes(allYears) && latest)
      chosen.set(id, new Set([latest.id]));
    else chosen.set(id, new Set(known));
  }
  return {chosen, ignored};
}

/** Writes the choice into an address and keeps the rest of it. The latest year is the default, so it is left out. */
export function writeChosen(
  query: URLSearchParams,
  chosen: Chosen,
  {attributes}: ChildTable
): URLSearchParams {
  const written = new URLSearchParams([...query].filter(([name]) => !name.startsWith(CHILD_PREFIX)));
  for (const {id, categories} of attributes) {
    const some = categories.filter((category) => chosen.get(id)?.has(category.id));
    if (id === "year" && some.length === 1 && some[0] === categories.at(-1)) continue;
    if (id === "year" && some.length === 0) written.append(CHILD_PREFIX + id, allYears);
    for (const category of some) written.append(CHILD_PREFIX + id, slug(id, category.id));
  }
  return written;
}
