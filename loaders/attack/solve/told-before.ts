import type {AttackedCell} from "../gather/cells.ts";
import type {RebuiltRelease} from "../relations/rebuilt-release.ts";
import type {TwoReleases} from "../relations/two-releases.ts";
import {solveAll} from "./solve-all.ts";

/**
 * Those of `wanted` that anybody could know before their own release was published: from what others printed, from
 * earlier releases, and from sums. `links[n]` is between releases `n` and `n + 1`, the earliest first.
 */
export async function toldBefore(
  wanted: readonly AttackedCell[],
  releases: readonly RebuiltRelease[],
  links: readonly TwoReleases[]
): Promise<ReadonlySet<AttackedCell>> {
  const told = new Set<AttackedCell>();
  for (const [index, {printed, complements}] of releases.entries()) {
    const own = new Set([...printed.cells.values(), ...complements]);
    const asked = wanted.filter((cell) => own.has(cell));
    if (asked.length === 0) continue;
    const forgotten = new Map([...own].map((cell) => [cell, {...cell, value: null}]));
    const withoutOwn = (cell: AttackedCell) => forgotten.get(cell) ?? cell;
    const known = [
      ...releases.slice(0, index + 1).flatMap(({equations, outright}) => [...equations, ...outright]),
      ...links.slice(0, index).flatMap(({equations}) => equations)
    ];
    const {found} = await solveAll(
      {
        sure: known.map((equation) => ({
          ...equation,
          terms: equation.terms.map(([cell, weight]) => [withoutOwn(cell), weight] as const)
        })),
        believed: [],
        assumed: []
      },
      asked.map(withoutOwn)
    );
    for (const cell of asked) {
      const range = found.get(withoutOwn(cell));
      if (range && range.low === range.high) told.add(cell);
    }
  }
  return told;
}
