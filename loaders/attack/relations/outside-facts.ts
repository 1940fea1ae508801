import type {AttackedCell} from "../gather/cells.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import type {Equation} from "./equation.ts";

/** A figure as somebody printed it, and our counts that it is about. */
export interface OutsideFact {
  readonly numerator: AttackedCell;
  readonly denominator: AttackedCell;
  readonly figure: PrintedFigure;
}

/** A source that was sometimes a few children off may be off by as many again: the gate's stated tolerance. */
const TOLERANCE = 5;
/** A source that agreed at least this often, and always, is believed to the last digit. */
const TRUSTED_AFTER = 3;

/**
 * Believes a source as far as it has earned it: to the digit when it agrees with all our printed counts, within the
 * tolerance when it is near them, not at all when it is far off, because it uses other definitions. What we print
 * ourselves without a count, such as a rate alone, is believed as printed.
 */
export function outsideEquations(facts: readonly OutsideFact[]): Equation[] {
  const bySource = new Map<string, OutsideFact[]>();
  for (const fact of facts) {
    const {basis, source, measure, unit} = fact.figure;
    const key = [basis, source, measure, unit].join("|");
    const group = bySource.get(key);
    if (group) group.push(fact);
    else bySource.set(key, [fact]);
  }
  return [...bySource.values()].flatMap((group) => {
    const own = group.every(({figure}) => figure.basis === "own");
    const tested = group.flatMap((fact) => shortfall(fact) ?? []);
    const trusted = own || (tested.every((gap) => gap === 0) && tested.length >= TRUSTED_AFTER);
    if (!own && tested.some((gap) => gap > TOLERANCE)) return [];
    return group.flatMap((fact) => equationsOf(fact, trusted ? 0 : TOLERANCE));
  });
}

/** The counts that somebody else has printed exactly, unless we print another number. */
export const countsOutright = (facts: readonly OutsideFact[]): Equation[] =>
  facts.flatMap(({numerator, figure}) => {
    const isCount = scaleOf(figure.unit) === null && Number.isInteger(figure.value);
    const count = figure.numerator ?? (isCount ? figure.value : null);
    const isOurs = figure.basis === "own" || (numerator.value !== null && numerator.value !== count);
    if (count === null || isOurs) return [];
    return [{kind: "figures that others published", terms: [[numerator, 1]], low: count, high: count}];
  });

/** By how many children a fact misses our printed counts; null when those are hidden. */
function shortfall(fact: OutsideFact): number | null {
  const {value} = fact.numerator;
  const bounds = numeratorBounds(fact);
  if (value === null || bounds === null) return null;
  return Math.max(0, bounds.low - value, value - bounds.high);
}

/** The scale of a share or a rate, as 100 for %; null for a figure that is itself a count. */
const scaleOf = (unit: string): number | null => (unit === "%" ? 100 : unit === "per 10,000" ? 10_000 : null);

/** The least and the most that a printed value can have been before it was rounded. */
function unrounded(value: number): {from: number; to: number} {
  const [, decimals] = String(value).split(".");
  const half = decimals === undefined ? 0.5 : 0.5 * 10 ** -decimals.length;
  return {from: value - half, to: value + half};
}

/** What a fact says about our numerator; null when that rests on a denominator that nobody prints. */
function numeratorBounds({figure, denominator}: OutsideFact): {low: number; high: number} | null {
  if (figure.numerator !== null) return {low: figure.numerator, high: figure.numerator};
  const childrenPerUnit = childrenIn(figure.unit, denominator.value);
  if (figure.value === null || childrenPerUnit === null) return null;
  const {from, to} = unrounded(figure.value);
  return {low: Math.ceil(from * childrenPerUnit - 1e-9), high: Math.floor(to * childrenPerUnit + 1e-9)};
}

/** How many children one unit of a figure is, as one % of 200 is two; null when the denominator is not known. */
function childrenIn(unit: string, denominator: number | null): number | null {
  const scale = scaleOf(unit);
  if (scale === null) return 1;
  return denominator === null ? null : denominator / scale;
}

/** The relations that a fact states, `tolerance` children either way. */
function equationsOf(fact: OutsideFact, tolerance: number): Equation[] {
  const {numerator, denominator, figure} = fact;
  const kind = figure.basis === "own" ? "shares and rates as printed" : "figures that others published";
  const bounds = numeratorBounds(fact);
  if (bounds)
    return [{kind, terms: [[numerator, 1]], low: bounds.low - tolerance, high: bounds.high + tolerance}];
  // The denominator is hidden too: a share that is believed exactly still ties the two counts together.
  const scale = scaleOf(figure.unit);
  if (figure.value === null || scale === null || tolerance > 0) return [];
  const {from, to} = unrounded(figure.value);
  const against = (share: number) =>
    [
      [numerator, scale],
      [denominator, -share]
    ] as const;
  return [
    {kind, terms: against(from), low: 0, high: Number.POSITIVE_INFINITY},
    {kind, terms: against(to), low: Number.NEGATIVE_INFINITY, high: 0}
  ];
}
