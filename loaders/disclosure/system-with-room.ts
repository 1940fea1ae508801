import type {CountId} from "../measures/counted.ts";
import {components, componentsBySums} from "./components.ts";
import {exposedSmall} from "./exposed.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";
import {isProtected} from "./policy.ts";
import type {ReleaseRelations} from "./release-relations.ts";
import type {Solver} from "./solver.ts";
import {systemOfRelease} from "./system-of-release.ts";
import type {Change} from "./table.ts";
import {withheldCells} from "./withheld-cells.ts";

/**
 * The release's system, with as many headlines opened to hiding as its small counts need, and no more. Most releases
 * need none. Of 20 children who ceased 17 were adopted: the headlines show that three were not, so one has to give way.
 */
export function systemWithRoom(highs: Solver, release: ReleaseRelations): LinearSystem {
  const system = withheldSystem(release);
  const known: Change[] = [];
  const first = exposedSmall(highs, componentsBySums(system), known);
  if (first.size === 0) return system;

  const besideThem = withheldSystem(release, shownBeside(system, first));
  // This time with the bounds between components: they may hold what has been opened.
  const second = exposedSmall(highs, components(besideThem), known);
  if (second.size === 0) return besideThem;

  const around = componentsBySums(besideThem)
    .filter((component) =>
      component.protectionLevels.some(({cell}) => second.has(cellAt(component, cell).id))
    )
    .flatMap(({cells}) => cells.map(({id}) => id));
  const opened = shownBeside(system, new Set([...first, ...around]));
  const {counted, policy} = release;
  const unprotected = counted.counts.filter((count) => !isProtected(policy, count)).map(({id}) => id);
  return withheldSystem(release, withTheirTables(system, opened, new Set(unprotected)));
}

/** The release's system, with the tables that are withheld whole. */
const withheldSystem = (release: ReleaseRelations, openedHeadlines?: ReadonlySet<CountId>): LinearSystem =>
  withheldCells(systemOfRelease(release, openedHeadlines), release.policy.withheld);

/** The cells always shown that have a relation in common with one of the counts. */
function shownBeside(system: LinearSystem, ids: ReadonlySet<CountId>): ReadonlySet<CountId> {
  const beside = new Set<CountId>();
  for (const {terms} of system.relations) {
    const cells = terms.map(({cell}) => cellAt(system, cell));
    if (!cells.some(({id}) => ids.has(id))) continue;
    for (const {id, role} of cells) if (role === "shown") beside.add(id);
  }
  return beside;
}

/**
 * The opened counts and, where one of them is an unprotected count of meetings or cases, the rest of its tables: if it
 * alone were hidden, it would follow from its months.
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
