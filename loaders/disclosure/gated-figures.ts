import {CASELOAD_RANGE} from "../contract/caseload-range.ts";
import type {GatedFigure} from "../contract/released.ts";
import {required} from "../contract/required.ts";
import type {Counted, CountId, Figure} from "../measures/counted.ts";
import {figureName} from "./figure-name.ts";
import {isProtected, type Policy} from "./policy.ts";

/**
 * The figures as they may be seen, without the counts that are `hidden`. A share and an index need both of their counts.
 * Whatever is withheld gets the symbol `c`, whatever the reason, so that the symbol tells nothing.
 */
export function gatedFigures(counted: Counted, hidden: ReadonlySet<CountId>, policy: Policy): GatedFigure[] {
  const values = new Map(counted.counts.map((count) => [count.id, count.value]));
  const view: View = {
    publicValue: (id) => (hidden.has(id) ? null : required(values.get(id), `the count ${id}`)),
    tooFewForMean: countsWithFewBeside(counted, policy),
    policy
  };
  return counted.figures.map((figure) => gatedFigure(figure, view));
}

interface View {
  readonly publicValue: (id: CountId) => number | null;
  readonly tooFewForMean: ReadonlySet<CountId>;
  readonly policy: Policy;
}

function gatedFigure(figure: Figure, {publicValue, tooFewForMean, policy}: View): GatedFigure {
  const key = keyOf(figure);
  const staysHidden = (share: Figure) => policy.hiddenBefore.shares.has(figureName(share));
  switch (figure.kind) {
    case "count": {
      const numerator = publicValue(figure.numerator);
      const denominator = figure.of === null ? null : publicValue(figure.of);
      return {...key, kind: "count", symbol: symbolOf(numerator), numerator, denominator};
    }
    case "share": {
      const numerator = publicValue(figure.numerator);
      const denominator = publicValue(figure.of);
      const symbol = staysHidden(figure) ? "c" : symbolOf(numerator, denominator);
      return {...key, kind: "share", symbol, numerator, denominator};
    }
    case "rate": {
      const numerator = publicValue(figure.numerator);
      return {...key, kind: "rate", symbol: symbolOf(numerator), numerator, population: figure.population};
    }
    case "index": {
      const numerator = publicValue(figure.numerator);
      const denominator = publicValue(figure.of);
      const symbol = staysHidden(figure) ? "c" : symbolOf(numerator, denominator);
      return {...key, kind: "index", symbol, numerator, denominator, populationShare: figure.populationShare};
    }
    case "mean": {
      const denominator = publicValue(figure.of);
      if (denominator === null || tooFewForMean.has(figure.of))
        return {...key, kind: "mean", symbol: "c", mean: null, deviation: null, denominator};
      return {...key, kind: "mean", symbol: "", mean: figure.mean, deviation: figure.deviation, denominator};
    }
    case "plain": {
      const withheld = CASELOAD_RANGE.has(figure.measure) && !policy.publishCaseloadRange;
      const value = withheld ? null : figure.value;
      return {...key, kind: "plain", symbol: symbolOf(value), value};
    }
    case "none":
      return {...key, kind: "none", symbol: figure.symbol};
  }
}

const symbolOf = (...values: readonly (number | null)[]): "" | "c" => (values.includes(null) ? "c" : "");

/** Protected counts too small for a mean of their own, and those that share a sum with one: their means would tell it. */
function countsWithFewBeside({counts, sums}: Counted, policy: Policy): ReadonlySet<CountId> {
  const few = new Set(
    counts
      .filter((count) => isProtected(policy, count) && count.value > 0 && count.value < policy.smallestMean)
      .map(({id}) => id)
  );
  const beside = new Set(few);
  for (const {addends} of sums)
    if (addends.some((addend) => few.has(addend))) for (const addend of addends) beside.add(addend);
  return beside;
}

const keyOf = (figure: Figure) => ({
  measure: figure.measure,
  timePeriod: figure.timePeriod,
  timeIdentifier: figure.timeIdentifier,
  breakdown: figure.breakdown,
  category: figure.category,
  breakdown2: figure.breakdown2,
  category2: figure.category2,
  source: figure.source
});
