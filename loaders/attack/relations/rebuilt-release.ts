import {type Printed, type ProtectedMeasures, printedCells} from "../gather/cells.ts";
import {nameOf, type PrintedFigure} from "../gather/printed-figure.ts";
import {learnedDenominators} from "./denominators.ts";
import {groups} from "./documented-rules.ts";
import type {Equation} from "./equation.ts";
import {type Rebuilt, rebuild} from "./equations.ts";
import {believedLimits} from "./limits/believed-limits.ts";
import {countsOutright, type OutsideFact, outsideEquations} from "./outside-facts.ts";

/** What a reader can tell before putting anything together. */
export interface Terms extends ProtectedMeasures {
  readonly areaCode: string;
  readonly chineseWith: string;
}

/** A release as it is printed, and what it says of itself. */
export interface PrintedRelease {
  readonly figures: readonly PrintedFigure[];
  readonly terms: Terms;
}

/** All that one release prints of its authority, and how it hangs together. */
export interface RebuiltRelease extends Rebuilt {
  readonly printed: Printed;
  /** What others published of the authority, as far as a reader believes it. */
  readonly outside: readonly Equation[];
  /** Counts that others printed as they are, and that ours do not contradict. */
  readonly outright: readonly Equation[];
  /** What holds of any children. */
  readonly limits: readonly Equation[];
}

/** Sorts a release's figures into cells and finds every relation between them. */
export function rebuiltRelease({figures, terms}: PrintedRelease): RebuiltRelease {
  const ofArea = figures.filter((figure) => figure.areaCode === terms.areaCode);
  const printed = printedCells(
    ofArea.filter(({basis}) => basis === "own"),
    terms
  );
  const rebuilt = rebuild(printed, learnedDenominators(printed), groups(terms.chineseWith));
  const facts = outsideFacts(ofArea, printed.pairs);
  return {
    ...rebuilt,
    printed,
    outside: outsideEquations(facts),
    outright: countsOutright(facts),
    limits: believedLimits(printed.cells),
    complaints: [...printed.complaints, ...rebuilt.complaints]
  };
}

/** Figures without a count of ours, published by others or as a share alone, each with the cells it speaks of. */
function outsideFacts(ofArea: readonly PrintedFigure[], pairs: Printed["pairs"]): OutsideFact[] {
  const key = (figure: PrintedFigure) => `${nameOf(figure)}, ${figure.unit}`;
  const byKey = new Map(pairs.map((pair) => [key(pair.figure), pair]));
  return ofArea.flatMap((figure) => {
    if (figure.basis === "own" && (figure.numerator !== null || figure.value === null)) return [];
    const pair = byKey.get(key(figure));
    return pair ? [{...pair, figure}] : [];
  });
}
