import type {AttackedCell} from "../gather/cells.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import type {Equation} from "./equation.ts";

/** A figure as somebody printed it, and the counts of ours that it speaks of. */
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
 * within the tolerance where it is near, not at all where it is far off (other definitions). What we print
 * ourselves without its count, such as a rate alone, is believed as printed.
 */
export function outsideEquations(facts: readonly OutsideFact[]): Equation[] {
  const bySource = new Map<string, OutsideFact[]>();
  for (const fact of facts) {
    const {basis, source, measure, unit} = fact.figure;
    const key = [basis, source, measure, unit].join("|");
    bySource.set(key, [...(bySource.get(key) ?? []), fact]);
  }
  return [...bySource.values()].flatMap((group) => {
    const own = group.every(({figure}) => figure.basis === "own");
    const tested = group.flatMap((fact) => shortfall(fact) ?? []);
    const trusted = own || (tested.every((gap) => gap === 0) && tested.length >= TRUSTED_AFTER);
    if (!own && tested.some((gap) => gap > TOLERANCE)) return [];
    return group.flatMap((fact) => equationsOf(fact, trusted ? 0 : TOLERANCE));
  });
}

/** The counts that somebody else has printed as they are, where no count of ours is another one. */
export const countsOutright = (facts: readonly OutsideFact[]): Equation[] =>
  facts.flatMap(({numerator, figure}) => {
    const isCount = wholesAUnit(figure.unit) === null && Number.isInteger(figure.value);
    const count = figure.numerator ?? (isCount ? figure.value : null);
    const isOurs = figure.basis === "own" || (numerator.value !== null && numerator.value !== count);
    if (count === null || isOurs) return [];
    return [{kind: "figures that others published", terms: [[numerator, 1]], low: count, high: count}];
  });

/** By how many children a fact misses our printed counts; null where they are hidden. */
function shortfall(fact: OutsideFact): number | null {
  const {numerator, denominator} = fact;
  const needsWhole = fact.figure.numerator === null && wholesAUnit(fact.figure.unit) !== null;
  if (numerator.value === null || (needsWhole && denominator.value === null)) return null;
  const bounds = childrenBetween(fact, denominator.value ?? 0);
  if (bounds === null) return null;
  return Math.max(0, bounds.low - numerator.value, numerator.value - bounds.high);
}

/** What one child more of a whole adds to a figure, turned round; null where the figure is a count of its own. */
const wholesAUnit = (unit: string): number | null =>
  unit === "%" ? 100 : unit === "per 10,000" ? 10_000 : null;

/** The ends of what a printed value can have been rounded from. */
function rounded(value: number): {from: number; to: number} {
  const decimals = (String(value).split(".")[1] ?? "").length;
  const half = 0.5 * 10 ** -decimals;
  return {from: value - half, to: value + half};
}

/** Bounds on the numerator, once the denominator is known. */
function childrenBetween({figure}: OutsideFact, whole: number): {low: number; high: number} | null {
  if (figure.numerator !== null) return {low: figure.numerator, high: figure.numerator};
  if (figure.value === null) return null;
  const units = wholesAUnit(figure.unit);
  const {from, to} = rounded(figure.value);
  const scale = units === null ? 1 : whole / units;
  return {low: Math.ceil(from * scale - 1e-9), high: Math.floor(to * scale + 1e-9)};
}

function equationsOf(fact: OutsideFact, room: number): Equation[] {
  const {numerator, denominator, figure} = fact;
  const kind = figure.basis === "own" ? "shares and rates as printed" : "figures that others published";
  const units = wholesAUnit(figure.unit);
  if (denominator.value !== null || units === null || figure.numerator !== null) {
    const bounds = childrenBetween(fact, denominator.value ?? 0);
    if (!bounds) return [];
    return [{kind, terms: [[numerator, 1]], low: bounds.low - room, high: bounds.high + room}];
  }
  // Neither is known: the share still ties one to the other.
  if (figure.value === null || room > 0) return [];
  const {from, to} = rounded(figure.value);
  const against = (share: number) =>
    [
      [numerator, units],
      [denominator, -share]
    ] as const;
  return [
    {kind, terms: against(from), low: 0, high: Number.POSITIVE_INFINITY},
    {kind, terms: against(to), low: Number.NEGATIVE_INFINITY, high: 0}
  ];
}
