import type {CountId} from "../measures/counted.ts";
import {components, componentsBySums} from "./components.ts";
import {exposed} from "./exposed.ts";
import {type FigureTable, figureTables} from "./figure-tables.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";
import {leastLostFirst, nextToWithhold} from "./next-to-withhold.ts";
import {type ProtectedRelease, type ProtectingOptions, protectRelease} from "./protect-release.ts";
import type {ReleaseRelations} from "./release-relations.ts";
import type {Solver} from "./solver.ts";
import {systemOfRelease} from "./system-of-release.ts";
import {systemWithRoom} from "./system-with-room.ts";
import {withheldCells} from "./withheld-cells.ts";

/** A release that is protected, with as many of its tables withheld whole as that took. */
export interface WithheldRelease {
  readonly relations: ReleaseRelations;
  readonly chosen: ProtectedRelease;
  /** Every table of which no figure is shown because it, or another with the same counts, is withheld whole. */
  readonly withheld: readonly FigureTable[];
}

/**
 * Protects a release. Where no choice of cells protects a count, or none is shown to in whole numbers, it withholds
 * whole tables, the smallest that the count stands in first, until every count is protected or nothing is left that
 * would help: then only what others have published says what the count is. Each round withholds a table, and there are
 * only so many, so it ends.
 */
export function withhold(
  highs: Solver,
  release: ReleaseRelations,
  options: ProtectingOptions
): WithheldRelease {
  const step: Step = {
    highs,
    ours: hidingHeadlines(release),
    tables: figureTables(release.counted)
  };
  // Along the sums alone first: that is quick, and finds most of what nothing protects.
  let held = tablesFor(step, [], exposedByUs(step, [], smallIn(step.ours), componentsBySums));
  for (;;) {
    const withheld = countsIn(held);
    const relations = {...release, policy: {...release.policy, withheld}};
    const chosen = protectRelease(highs, relations, options);
    const unmet = unmetBy(chosen);
    const open = [...givenUpByUs(highs, relations, chosen), ...chosen.lostToBelievers, ...unmet];
    const more = tablesFor(step, held, open);
    if (more.length === 0) {
      const hidden = new Set([...chosen.hidden, ...withheld]);
      const unattainable = [...chosen.unattainable, ...unmet.flat()];
      return {
        relations,
        chosen: {...chosen, hidden, unattainable},
        withheld: step.tables.filter(({counts}) => [...counts].every((count) => withheld.has(count)))
      };
    }
    held = [...held, ...more];
  }
}

interface Step {
  readonly highs: Solver;
  /** The release without what others published; every headline may be hidden. */
  readonly ours: LinearSystem;
  readonly tables: readonly FigureTable[];
}

const hidingHeadlines = (release: ReleaseRelations): LinearSystem =>
  systemOfRelease({...release, facts: []}, new Set(release.counted.counts.map(({id}) => id)));

const smallIn = (system: LinearSystem): ReadonlySet<CountId> =>
  new Set(system.protectionLevels.map(({cell}) => cellAt(system, cell).id));

/** Those of some counts that our own figures expose whatever else is hidden, component by component. */
function exposedByUs(
  {highs, ours}: Step,
  held: readonly FigureTable[],
  counts: ReadonlySet<CountId>,
  split = components
): readonly (readonly CountId[])[] {
  if (counts.size === 0) return [];
  return exposed(highs, split(withheldCells(ours, countsIn(held))), counts);
}

/** Counts that the audit gave up, without those that only figures of others narrow. */
function givenUpByUs(
  highs: Solver,
  relations: ReleaseRelations,
  {unattainable}: ProtectedRelease
): readonly (readonly CountId[])[] {
  if (unattainable.length === 0) return [];
  if (relations.facts.length === 0) return [unattainable];
  const ours = systemWithRoom(highs, {...relations, facts: []});
  return exposed(highs, components(ours), new Set(unattainable));
}

/** The tables to withhold beside those that are `held`, so that none of the `open` counts stays exposed. */
function tablesFor(
  step: Step,
  held: readonly FigureTable[],
  open: readonly (readonly CountId[])[]
): readonly FigureTable[] {
  const all = new Set(open.flat());
  const first: FigureTable[] = [];
  const later: FigureTable[] = [];
  let left = open;
  for (let into = first; left.length > 0; into = later) {
    const so = [...held, ...first, ...later];
    const next = left.flatMap(
      (counts) => nextToWithhold(step.ours, step.tables, countsIn([...so, ...into]), counts) ?? []
    );
    if (next.length === 0) break;
    into.push(...new Set(next));
    left = exposedByUs(step, [...held, ...first, ...later], new Set(left.flat()));
  }
  // What came later may have made up for what came before it.
  let kept: readonly FigureTable[] = later;
  for (const table of later.toSorted(leastLostFirst).reverse()) {
    const without = kept.filter((each) => each !== table);
    if (exposedByUs(step, [...held, ...first, ...without], all).flat().length === left.flat().length)
      kept = without;
  }
  return [...first, ...kept];
}

const countsIn = (tables: readonly FigureTable[]): ReadonlySet<CountId> =>
  new Set(tables.flatMap(({counts}) => [...counts]));

/** Counts that the last audit of their component neither proved nor gave up, component by component. */
function unmetBy({components, unattainable}: ProtectedRelease): readonly (readonly CountId[])[] {
  const givenUp = new Set(unattainable);
  return components.flatMap(({system, audited}) => {
    const unmet = audited.filter(({met}) => !met).map(({level}) => cellAt(system, level.cell).id);
    const left = unmet.filter((id) => !givenUp.has(id));
    return left.length > 0 ? [left] : [];
  });
}
