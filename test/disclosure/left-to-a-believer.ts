import type {Publication} from "../../loaders/disclosure/witness.ts";
import type {Bound, Counted, CountId} from "../../loaders/measures/counted.ts";
import {everyTable, type LeftOver} from "./every-table.ts";

/**
 * What is left of every hidden count to a reader who tries every table, believes the promise of each hidden count and
 * of what subtraction leaves, and starts again with what follows; null where there are more tables
 * than `patience`. Shares no code with the gate.
 */
export function leftToABeliever(
  publication: Publication,
  {figures, sums}: Counted,
  patience = 500_000
): ReadonlyMap<CountId, LeftOver> | null {
  const shares = figures.flatMap((figure) =>
    figure.kind === "share" ? [{whole: figure.of, part: figure.numerator}] : []
  );
  const added = sums.flatMap(({total, addends}) => addends.map((part) => ({whole: total, part})));
  const rests = [...shares, ...added].map(({whole, part}) => ({whole, part, rest: `${whole} less ${part}`}));
  const truthOf = (id: CountId): number => publication.truth.get(id) ?? Number.NaN;
  const isHidden = (id: CountId): boolean => publication.hidden.has(id);
  const withRests: Publication = {
    ...publication,
    truth: new Map([
      ...publication.truth,
      ...rests.map(({whole, part, rest}) => [rest, truthOf(whole) - truthOf(part)] as const)
    ]),
    hidden: new Set([
      ...publication.hidden,
      ...rests.filter(({whole, part}) => isHidden(whole) || isHidden(part)).map(({rest}) => rest)
    ]),
    sums: [
      ...publication.sums,
      ...rests.map(({whole, part, rest}) => ({total: whole, addends: [part, rest]}))
    ]
  };
  const concluded: Bound[] = [];
  for (;;) {
    const left = everyTable({...withRests, bounds: [...withRests.bounds, ...concluded]}, patience);
    if (left === null) return null;
    const known = new Set(concluded.flatMap(({terms}) => terms.map(({count}) => count)));
    const more = [...left].filter(([id, {low}]) => low > 1 && low <= 5 && !known.has(id));
    if (more.length === 0) return left;
    for (const [id] of more)
      concluded.push({
        terms: [{count: id, weight: 1}],
        low: 6,
        high: Number.POSITIVE_INFINITY,
        why: "the promise"
      });
  }
}
