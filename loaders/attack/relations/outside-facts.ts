import type {AttackedCell} from "../gather/cells.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import type {Equation} from "./equations.ts";

/** What the Department and older documents printed of this authority, as bounds on the cells they speak of. */
export interface OutsideFact {
  readonly numerator: AttackedCell;
  readonly denominator: AttackedCell;
  readonly figure: PrintedFigure;
}

/** A reader allows a source that was sometimes a few children off to be so again: the gate's stated tolerance. */
const TOLERANCE = 5;
/** A source that agreed this often, and always, is believed to the last digit. */
const TRUSTED_AFTER = 3;

/**
 * Believes a source as far as it has earned it: to the digit where it agrees with every printed count of ours,
 * within the tolerance where it is near, not at all where it is far off (other definitions).
 */
export function outsideEquations(facts: readonly OutsideFact[]): Equation[] {
  const bySource = new Map<string, OutsideFact[]>();
  for (const fact of facts) {
    const key = `${fact.figure.source}|${fact.figure.measure}|${fact.figure.unit}`;
    bySource.set(key, [...(bySource.get(key) ?? []), fact]);
  }
  return [...bySource.values()].flatMap((group) => {
    const tested = group.flatMap((fact) => shortfall(fact) ?? []);
    const room = tested.every((gap) => gap === 0) && tested.length >= TRUSTED_AFTER ? 0 : TOLERANCE;
    if (tested.some((gap) => gap > TOLERANCE)) return [];
    return group.flatMap((fact) => equation(fact, room) ?? []);
  });
}

/** By how many children a fact misses our printed counts; null where they are hidden. */
function shortfall(fact: OutsideFact): number | null {
  const {numerator, denominator} = fact;
  if (numerator.value === null || denominator.value === null) return null;
  const bounds = childrenBetween(fact, denominator.value);
  if (bounds === null) return null;
  return Math.max(0, bounds.low - numerator.value, numerator.value - bounds.high);
}

/** Bounds on the numerator, once the denominator is known. */
function childrenBetween({figure}: OutsideFact, whole: number): {low: number; high: number} | null {
  if (figure.value === null) return null;
  const decimals = (String(figure.value).split(".")[1] ?? "").length;
  const half = 0.5 * 10 ** -decimals;
  const scale = figure.unit === "%" ? whole / 100 : figure.unit === "per 10,000" ? whole / 10_000 : 1;
  if (figure.unit !== "%" && figure.unit !== "per 10,000" && decimals === 0)
    return {low: figure.value, high: figure.value};
  return {
    low: Math.ceil((figure.value - half) * scale - 1e-9),
    high: Math.floor((figure.value + half) * scale + 1e-9)
  };
}

function equation(fact: OutsideFact, room: number): Equation | null {
  const {numerator, denominator, figure} = fact;
  if (figure.unit !== "%" && figure.unit !== "per 10,000") {
    const bounds = childrenBetween(fact, 0);
    if (!bounds) return null;
    return {terms: [[numerator, 1]], low: bounds.low - room, high: bounds.high + room};
  }
  if (denominator.value === null) return null;
  const bounds = childrenBetween(fact, denominator.value);
  return bounds && {terms: [[numerator, 1]], low: bounds.low - room, high: bounds.high + room};
}
