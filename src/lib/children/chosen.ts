import {yearOfSlug, yearSlug} from "../../contract/calendar/reporting-year.js";
import {CHILD_PREFIX} from "../address/child-part.js";
import type {ChildTable} from "./child-table.js";

/** The categories chosen of each attribute, by id. An attribute of which none is chosen leaves nobody out. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** What an address asks for, and a sentence for everything in it that these children do not have. */
export interface ReadChosen {
  readonly chosen: Chosen;
  readonly ignored: readonly string[];
}

const allYears = "all";

const slug = (attribute: string, category: string) => (attribute === "year" ? yearSlug(category) : category);

/**
 * Reads the `child-…` part of an address. Where it names no year it means the latest: a child is in every year's
 * rows, so that several years count the same child again. Nothing in an address is an error.
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

/** Writes what is chosen into an address, leaving the rest of it as it is. The latest year goes without saying. */
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
