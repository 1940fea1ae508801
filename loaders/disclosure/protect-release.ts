import type {Bound, Counted, CountId} from "../measures/counted.ts";
import {attainable} from "./attainable.ts";
import type {Complements} from "./complements.ts";
import {components, componentsBySums} from "./components.ts";
import type {LinearSystem} from "./linear-system.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {isProtected, type Policy} from "./policy.ts";
import {type Protection, protect} from "./protect.ts";
import type {Solver} from "./solver.ts";
import {systemOfRelease} from "./system-of-release.ts";
import {type Change, changeOf, tablesOf} from "./table.ts";

/** A release with its pattern chosen, part by connected part. */
export interface ProtectedRelease {
  readonly system: LinearSystem;
  readonly components: readonly ProtectedComponent[];
  /** Every count that may not be seen: published cells and complements. */
  readonly hidden: ReadonlySet<CountId>;
  /** Counts whose level no pattern can meet in full. */
  readonly unattainable: readonly CountId[];
}

export interface ProtectedComponent extends Protection {
  readonly system: LinearSystem;
}

export interface Protecting {
  readonly counted: Counted;
  readonly complements: Complements;
  readonly facts: readonly Bound[];
  readonly policy: Policy;
  readonly tieBreak: (id: CountId) => number;
  /** How long to search for the optimum; generous for one authority where nothing is said. */
  readonly searchLimits?: SearchLimits | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Protects every connected part. Where headlines leave a small count no room (20 ceased, 17 of them adopted, and
 * three who can be counted off), the headlines beside it may be hidden too: a child comes before a headline.
 */
export function protectRelease(highs: Solver, release: Protecting): ProtectedRelease {
  const system = systemWithRoom(highs, release);
  const toProtect = components(system).filter(hasSomethingToHide);
  const protectedComponents = toProtect.map((part, index) => {
    release.onProgress?.(index + 1, toProtect.length);
    return {...protect(highs, part, release.searchLimits), system: part};
  });
  const hidden = new Set(system.cells.filter(({role}) => role === "hidden").map(({id}) => id));
  for (const {system: part, pattern} of protectedComponents)
    part.cells.forEach(({id}, cell) => {
      if (pattern[cell]) hidden.add(id);
    });
  const unattainable = [
    ...protectedComponents.flatMap((part) =>
      part.unattainable.map(({level}) => idAt(part.system, level.cell))
    ),
    ...system.protectionLevels
      .filter(({cell}) => system.cells[cell]?.role === "shown")
      .map(({cell}) => idAt(system, cell))
  ];
  return {system, components: protectedComponents, hidden, unattainable};
}

/** A small count, or one that an earlier release hid. */
const hasSomethingToHide = ({protectionLevels, cells}: LinearSystem): boolean =>
  protectionLevels.length > 0 || cells.some(({role, published}) => published && role === "hidden");

/** The release's system, with as many headlines open to hiding as its small counts need, and no more. */
function systemWithRoom(
  highs: Solver,
  {counted, complements, facts, policy, tieBreak}: Omit<Protecting, "onProgress">
): LinearSystem {
  const build = (openedHeadlines: ReadonlySet<CountId>) =>
    systemOfRelease(counted, complements, facts, policy, {tieBreak, openedHeadlines});
  const system = build(new Set());
  const known: Change[] = [];
  const underProtected = underProtectedIn(highs, componentsBySums(system), known);
  if (underProtected.size === 0) return system;
  const beside = build(shownBeside(system, underProtected));
  // With the bounds between parts: what was opened may be held from beyond its sums.
  const stillUnderProtected = underProtectedIn(highs, components(beside), known);
  if (stillUnderProtected.size === 0) return beside;
  const around = componentsBySums(beside)
    .filter(({protectionLevels, cells}) =>
      protectionLevels.some(({cell}) => stillUnderProtected.has(cells[cell]?.id ?? ""))
    )
    .flatMap(({cells}) => cells.map(({id}) => id));
  const opened = shownBeside(system, new Set([...underProtected, ...around]));
  const unprotected = counted.counts.filter((count) => !isProtected(policy, count)).map(({id}) => id);
  return build(withTheirTables(system, opened, new Set(unprotected)));
}

/** The counts of a release that stay too narrow whatever is hidden, headlines beside them included. */
export const underProtectedCounts = (highs: Solver, release: Omit<Protecting, "onProgress">): CountId[] => [
  ...underProtectedIn(highs, components(systemWithRoom(highs, release)), [])
];

/** Tables found on the way join `known`, which is tried first. */
function underProtectedIn(
  highs: Solver,
  parts: readonly LinearSystem[],
  known: Change[]
): ReadonlySet<CountId> {
  const underProtected = new Set<CountId>();
  for (const part of parts) {
    if (part.protectionLevels.length === 0) continue;
    const pool = tablesOf(part, known);
    const tried = pool.length;
    for (const {audited} of attainable(highs, part, part.protectionLevels, pool))
      if (!audited.met) underProtected.add(idAt(part, audited.level.cell));
    known.push(...pool.slice(tried).map((table) => changeOf(part, table)));
  }
  return underProtected;
}

/** The cells always shown that stand in one relation with one of `cells`. */
function shownBeside(system: LinearSystem, ids: ReadonlySet<CountId>): ReadonlySet<CountId> {
  const beside = new Set<CountId>();
  for (const {terms} of system.relations) {
    const cells = terms.flatMap(({cell}) => system.cells[cell] ?? []);
    if (!cells.some(({id}) => ids.has(id))) continue;
    for (const {id, role} of cells) if (role === "shown") beside.add(id);
  }
  return beside;
}

/**
 * Opened cells, and where one of them is of `unprotected` meetings or cases, the rest of the tables that it stands in:
 * alone it would follow from its months.
 */
function withTheirTables(
  system: LinearSystem,
  opened: ReadonlySet<CountId>,
  unprotected: ReadonlySet<CountId>
): ReadonlySet<CountId> {
  const beside = [...shownBeside(system, new Set([...opened].filter((id) => unprotected.has(id))))];
  const wider = new Set([...opened, ...beside.filter((id) => unprotected.has(id))]);
  return wider.size === opened.size ? opened : withTheirTables(system, wider, unprotected);
}

const idAt = (system: LinearSystem, cell: number): CountId => system.cells[cell]?.id ?? "";
