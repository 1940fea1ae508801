import type {Counted, CountId, Limit} from "../measures/counted.ts";
import {components} from "./components.ts";
import type {LinearSystem} from "./linear-system.ts";
import type {Policy} from "./policy.ts";
import {type Protection, protect} from "./protect.ts";
import type {Remainders} from "./remainders.ts";
import type {Solver} from "./solver.ts";
import {systemOfRelease} from "./system-of-release.ts";

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
  readonly facts: readonly Limit[];
  readonly policy: Policy;
  readonly jitter: (id: CountId) => number;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Protects every connected part. Where headlines leave a small count no room (20 ceased, 17 of them adopted, and
 * three who can be counted off), the headlines beside it may be hidden too: a child comes before a headline.
 */
export function protectRelease(highs: Solver, release: Protecting): ProtectedRelease {
  const first = protectParts(highs, release, new Set());
  const headlines = headlinesBeside(first.system, new Set(first.unattainable));
  return headlines.size === 0 ? first : protectParts(highs, release, headlines);
}

function protectParts(
  highs: Solver,
  {counted, remainders, facts, policy, jitter, onProgress}: Protecting,
  sacrificed: ReadonlySet<CountId>
): ProtectedRelease {
  const system = systemOfRelease(counted, remainders, facts, policy, {jitter, sacrificed});
  const toProtect = components(system).filter(({needs}) => needs.length > 0);
  const parts = toProtect.map((part, index) => {
    onProgress?.(index + 1, toProtect.length);
    return {...protect(highs, part), system: part};
  });
  const idOf = (part: LinearSystem, cell: number) => part.cells[cell]?.id ?? "";
  const hidden = new Set(system.cells.filter(({role}) => role === "hidden").map(({id}) => id));
  for (const {system: part, pattern} of parts)
    part.cells.forEach(({id}, cell) => {
      if (pattern[cell]) hidden.add(id);
    });
  const neverHidden = system.needs.filter(({cell}) => system.cells[cell]?.role === "shown");
  const unattainable = [
    ...parts.flatMap((part) => part.unattainable.map(({need}) => idOf(part.system, need.cell))),
    ...neverHidden.map(({cell}) => idOf(system, cell))
  ];
  return {system, parts, hidden, unattainable};
}

/** The shown, protected cells in one relation with a cell of the connected parts that have a need unmet. */
function headlinesBeside(system: LinearSystem, unattainable: ReadonlySet<CountId>): ReadonlySet<CountId> {
  const inTrouble = new Set(
    components(system)
      .filter(({needs, cells}) => needs.some(({cell}) => unattainable.has(cells[cell]?.id ?? "")))
      .flatMap(({cells}) => cells.map(({id}) => id))
  );
  const beside = new Set<CountId>();
  for (const {terms} of system.relations) {
    const cells = terms.flatMap(({cell}) => system.cells[cell] ?? []);
    if (!cells.some(({id}) => inTrouble.has(id))) continue;
    for (const {id, role} of cells) if (role === "shown") beside.add(id);
  }
  return beside;
}
