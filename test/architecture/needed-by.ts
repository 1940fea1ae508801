import {groupedBy} from "../../loaders/collections/grouped-by.ts";
import type {Import} from "./imports-of.ts";

/** All files and packages that a file needs in order to start: what it imports, what that imports, and so on. */
export function neededBy(file: string, imports: readonly Import[]): ReadonlySet<string> {
  const atStart = groupedBy(
    imports.filter(({typeOnly, dynamic}) => !typeOnly && !dynamic),
    ({from}) => from
  );
  const needed = new Set<string>();
  const follow = (from: string): void => {
    for (const {to} of atStart.get(from) ?? []) {
      if (needed.has(to)) continue;
      needed.add(to);
      follow(to);
    }
  };
  follow(file);
  return needed;
}
