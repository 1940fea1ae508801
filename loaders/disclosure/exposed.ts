import {required} from "../contract/required.ts";
import type {CountId} from "../measures/counted.ts";
import {type Attacker, type Direction, withAttacker} from "./attacker.ts";
import {cellAt, type LinearSystem, type ProtectionLevel} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {hidingAll} from "./suppression.ts";
import {type Change, changeOf, tablesOf, valueAt} from "./table.ts";

/** Solutions of linear programmes are this close. */
const TOLERANCE = 1e-6;

/**
 * Those of some counts that stay exposed even when everything is hidden that may be: small ones that cannot be any number
 * from 1 to the threshold, and others, hidden for whatever reason, that are exact or could only be few. Not even
 * fractions of children leave them more room, so no choice of cells protects them. They come component by component.
 * Tries the tables `known` before the solver, and adds those that it finds.
 */
export function exposed(
  highs: Solver,
  components: readonly LinearSystem[],
  counts: ReadonlySet<CountId>,
  known: Change[] = []
): readonly (readonly CountId[])[] {
  return components.flatMap((component) => {
    const asked = levelsOf(component, counts);
    if (asked.length === 0) return [];
    const tables = tablesOf(component, known);
    const everything = hidingAll(highs, component, tables);
    const short = withAttacker(everything, (attacker) => {
      const easily = [upTogether(attacker, asked), downTogether(attacker, asked)] as const;
      return asked.filter((either) => !either.some((level) => reaches(attacker, level, easily)));
    });
    for (const table of everything.tables.slice(tables.length)) known.push(changeOf(component, table));
    const ids = short.flatMap(([level]) => (level ? [cellAt(component, level.cell).id] : []));
    return ids.length > 0 ? [ids] : [];
  });
}

/** The small counts, and the complements, that nothing protects. */
export function exposedSmall(
  highs: Solver,
  components: readonly LinearSystem[],
  known: Change[] = []
): ReadonlySet<CountId> {
  const withLevel = components.flatMap((component) =>
    component.protectionLevels.map(({cell}) => cellAt(component, cell).id)
  );
  return new Set(exposed(highs, components, new Set(withLevel), known).flat());
}

/** For each count that is asked for, the levels one of which protects it. */
function levelsOf({protectionLevels, ...system}: LinearSystem, counts: ReadonlySet<CountId>) {
  const isAsked = (cell: number): boolean => counts.has(cellAt({...system, protectionLevels}, cell).id);
  const primary = new Set(protectionLevels.map(({cell}) => cell));
  return [
    ...protectionLevels.filter(({cell}) => isAsked(cell)).map((level) => [level]),
    ...[...system.cells.entries()]
      .filter(([cell, {published}]) => published && isAsked(cell) && !primary.has(cell))
      .map(([cell, {value}]): ProtectionLevel[] =>
        value === 0
          ? [{cell, low: 0, high: system.threshold}]
          : [
              {cell, low: value, high: value + 1},
              {cell, low: value - 1, high: value}
            ]
      )
  ];
}

type Ends = ReadonlySet<ProtectionLevel>;

/** The levels whose upper ends are reached for many at once. */
const upTogether = (attacker: Attacker, asked: readonly (readonly ProtectionLevel[])[]): Ends =>
  reachedTogether(attacker, asked, ({high}) => high, 1);

/** The levels whose lower ends are reached for many at once. */
const downTogether = (attacker: Attacker, asked: readonly (readonly ProtectionLevel[])[]): Ends =>
  reachedTogether(attacker, asked, ({low}) => low, -1);

function reachedTogether(
  attacker: Attacker,
  asked: readonly (readonly ProtectionLevel[])[],
  endOf: (level: ProtectionLevel) => number,
  direction: Direction
): Ends {
  const {system} = attacker.suppression;
  const levels = asked.flatMap(([level]) => level ?? []);
  const far = levels.filter((level) => direction * (endOf(level) - cellAt(system, level.cell).value) > 0);
  const reached = new Set<ProtectionLevel>();
  let left = far;
  // What one table does not reach for all that are left, another may reach for some of them.
  for (let found = left; left.length > 1 && found.length > 0; ) {
    const values = attacker.together(new Map(left.map((level) => [level.cell, endOf(level)])), direction);
    found = left.filter((level) => {
      const value = required(values[level.cell], "the value of a cell");
      return direction * (value - endOf(level)) >= -TOLERANCE;
    });
    for (const level of found) reached.add(level);
    left = left.filter((level) => !reached.has(level));
  }
  return reached;
}

/** Can the cell get to both ends of its level, in fractions of children if need be? */
const reaches = (attacker: Attacker, level: ProtectionLevel, [up, down]: readonly [Ends, Ends]): boolean =>
  (down.has(level) || getsTo(attacker, level.cell, level.low, -1)) &&
  (up.has(level) || getsTo(attacker, level.cell, level.high, 1));

function getsTo(attacker: Attacker, cell: number, end: number, direction: Direction): boolean {
  const {suppression} = attacker;
  const isThere = (value: number): boolean => direction * (value - end) >= -TOLERANCE;
  if (isThere(cellAt(suppression.system, cell).value)) return true;
  if (suppression.witnesses.some((table) => isThere(valueAt(table, cell)))) return true;
  const {reach, table} = attacker.furthest(cell, direction);
  const found = table();
  if (found) suppression.learn([found]);
  return isThere(reach);
}
