import type {Bound, Counted, CountId} from "../measures/counted.ts";
import {attainable} from "./attainable.ts";
import {components, partsBySums} from "./components.ts";
import type {LinearSystem} from "./linear-system.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {isProtected, type Policy} from "./policy.ts";
import {type Protection, protect} from "./protect.ts";
import type {Remainders} from "./remainders.ts";
import type {Solver} from "./solver.ts";
import {systemOfRelease} from "./system-of-release.ts";
import {type Change, changeOf, tablesOf} from "./table.ts";

/** A release with its pattern chosen, part by connected part. */
export interface ProtectedRelease {
  readonly system: LinearSystem;
  readonly parts: readonly ProtectedPart[];
  /** Every count that may not be seen: published cells and remainders. */
  readonly hidden: ReadonlySet<CountId>;
  /** Counts whose need no pattern can meet in full. */
  readonly unattainable: readonly CountId[];
}

export interface ProtectedPart extends Protection {
  readonly system: LinearSystem;
}

export interface Protecting {
  readonly counted: Counted;
  readonly remainders: Remainders;
  readonly facts: readonly Bound[];
  readonly policy: Policy;
  readonly jitter: (id: CountId) => number;
  /** How long to search for the optimum; generous for one authority where nothing is said. */
  readonly limits?: SearchLimits | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Protects every connected part. Where headlines leave a small count no room (20 ceased, 17 of them adopted, and
 * three who can be counted off), the headlines beside it may be hidden too: a child comes before a headline.
 */
export function protectRelease(highs: Solver, release: Protecting): ProtectedRelease {
  const system = systemWithRoom(highs, release);
  const toProtect = components(system).filter(hasSomethingToHide);
  const parts = toProtect.map((part, index) => {
    release.onProgress?.(index + 1, toProtect.length);
    return {...protect(highs, part, release.limits), system: part};
  });
  const hidden = new Set(system.cells.filter(({role}) => role === "hidden").map(({id}) => id));
  for (const {system: part, pattern} of parts)
    part.cells.forEach(({id}, cell) => {
      if (pattern[cell]) hidden.add(id);
    });
  const unattainable = [
    ...parts.flatMap((part) => part.unattainable.map(({need}) => idAt(part.system, need.cell))),
    ...system.needs
      .filter(({cell}) => system.cells[cell]?.role === "shown")
      .map(({cell}) => idAt(system, cell))
  ];
  return {system, parts, hidden, unattainable};
}

/** A small count, or one that an earlier release hid. */
const hasSomethingToHide = ({needs, cells}: LinearSystem): boolean =>
  needs.length > 0 || cells.some(({role, published}) => published && role === "hidden");

/** The release's system, with as many headlines open to hiding as its small counts need, and no more. */
function systemWithRoom(
  highs: Solver,
  {counted, remainders, facts, policy, jitter}: Omit<Protecting, "onProgress">
): LinearSystem {
  const build = (sacrificed: ReadonlySet<CountId>) =>
    systemOfRelease(counted, remainders, facts, policy, {jitter, sacrificed});
  const system = build(new Set());
  const known: Change[] = [];
  const cramped = crampedIn(highs, partsBySums(system), known);
  if (cramped.size === 0) return system;
  const beside = build(shownBeside(system, cramped));
  // With the bounds between parts: what was opened may be held from beyond its sums.
  const stillCramped = crampedIn(highs, components(beside), known);
  if (stillCramped.size === 0) return beside;
  const around = partsBySums(beside)
    .filter(({needs, cells}) => needs.some(({cell}) => stillCramped.has(cells[cell]?.id ?? "")))
    .flatMap(({cells}) => cells.map(({id}) => id));
  const opened = shownBeside(system, new Set([...cramped, ...around]));
  const unprotected = counted.counts.filter((count) => !isProtected(policy, count)).map(({id}) => id);
  return build(withTheirTables(system, opened, new Set(unprotected)));
}

/** The counts of a release that stay too narrow whatever is hidden, headlines beside them included. */
export const crampedCounts = (highs: Solver, release: Omit<Protecting, "onProgress">): CountId[] => [
  ...crampedIn(highs, components(systemWithRoom(highs, release)), [])
];

/** Tables found on the way join `known`, which is tried first. */
function crampedIn(highs: Solver, parts: readonly LinearSystem[], known: Change[]): ReadonlySet<CountId> {
  const cramped = new Set<CountId>();
  for (const part of parts) {
    if (part.needs.length === 0) continue;
    const pool = tablesOf(part, known);
    const tried = pool.length;
    for (const {audited} of attainable(highs, part, part.needs, pool))
      if (!audited.met) cramped.add(idAt(part, audited.need.cell));
    known.push(...pool.slice(tried).map((table) => changeOf(part, table)));
  }
  return cramped;
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
