import type {Bound, CountId} from "../measures/counted.ts";
import {components} from "./components.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {type Protection, protect} from "./protect.ts";
import type {ReleaseRelations} from "./release-relations.ts";
import type {Solver} from "./solver.ts";
import {systemWithRoom} from "./system-with-room.ts";

/** A release with its pattern chosen and audited, component by component. */
export interface ProtectedRelease {
  readonly system: LinearSystem;
  readonly components: readonly Protection[];
  /** Every count that may not be seen: published cells and complements. */
  readonly hidden: ReadonlySet<CountId>;
  /** What a reader concludes of these counts who believes the promise. */
  readonly conclusions: readonly Bound[];
  /** Counts that our own figures leave too narrow for such a reader alone, component by component. */
  readonly lostToBelievers: readonly (readonly CountId[])[];
  /** Counts whose protection level no pattern can meet in full. */
  readonly unattainable: readonly CountId[];
}

export interface ProtectingOptions {
  /** How long to search for the optimum; generous for one authority where nothing is said. */
  readonly searchLimits?: SearchLimits | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Protects every component of a release that has something to hide. A child comes before a headline. */
export function protectRelease(
  highs: Solver,
  release: ReleaseRelations,
  {searchLimits, onProgress}: ProtectingOptions = {}
): ProtectedRelease {
  const system = systemWithRoom(highs, release);
  const toProtect = components(system).filter(hasSomethingToHide);
  const protections = toProtect.map((component, index) => {
    onProgress?.(index + 1, toProtect.length);
    return protect(highs, component, searchLimits);
  });
  return {
    system,
    components: protections,
    hidden: hiddenCounts(system, protections),
    conclusions: protections.flatMap(conclusionsOf),
    lostToBelievers: protections
      .map(({system: part, lost}) => lost.map(({cell}) => cellAt(part, cell).id))
      .filter((lost) => lost.length > 0),
    unattainable: unattainableCounts(system, protections)
  };
}

/** A small count, or one that an earlier release hid. */
const hasSomethingToHide = ({protectionLevels, cells}: LinearSystem): boolean =>
  protectionLevels.length > 0 || cells.some(({role, published}) => published && role === "hidden");

function hiddenCounts({cells}: LinearSystem, protections: readonly Protection[]): ReadonlySet<CountId> {
  const hidden = new Set(cells.filter(({role}) => role === "hidden").map(({id}) => id));
  for (const {system, pattern} of protections)
    for (const [cell, {id}] of system.cells.entries()) if (pattern[cell]) hidden.add(id);
  return hidden;
}

/** Counts that the audit gave up, and counts that would have to be hidden and are always shown. */
function unattainableCounts(whole: LinearSystem, protections: readonly Protection[]): readonly CountId[] {
  const givenUp = protections.flatMap(({system, unattainable}) =>
    unattainable.map(({level}) => cellAt(system, level.cell).id)
  );
  const alwaysShown = whole.protectionLevels
    .map(({cell}) => cellAt(whole, cell))
    .filter(({role}) => role === "shown");
  return [...givenUp, ...alwaysShown.map(({id}) => id)];
}

const conclusionsOf = ({system, conclusions}: Protection): Bound[] =>
  conclusions.map(({terms, low, high}) => ({
    terms: terms.map(({cell, weight}) => ({count: cellAt(system, cell).id, weight})),
    low,
    high,
    why: "a hidden count that cannot be 1 is none of 1 to 5, for whoever believes the promise"
  }));
