import {type Printed, printedCells} from "../gather/cells.ts";
import {nameOf, type PrintedFigure} from "../gather/printed-figure.ts";
import {learnedDenominators} from "./denominators.ts";
import {groups} from "./documented-rules.ts";
import type {Equation} from "./equation.ts";
import {type Rebuilt, rebuild} from "./equations.ts";
import {believedLimits} from "./limits/believed-limits.ts";
import {type OutsideFact, outsideEquations} from "./outside-facts.ts";

/** What a reader can tell before putting anything together. */
export interface Terms {
  readonly areaCode: string;
  /** Measures that count children (or meetings and cases, where the council protects those too). */
  readonly childMeasures: ReadonlySet<string>;
  readonly chineseWith: string;
}

/** All that one release prints of its authority, and how it hangs together. */
export interface RebuiltRelease extends Rebuilt {
  readonly printed: Printed;
  /** What others published of the authority. */
  readonly outside: readonly Equation[];
  /** What holds of any children. */
  readonly limits: readonly Equation[];
}

/** Sorts a release's figures into cells and finds every relation between them. */
export function rebuiltRelease(
  figures: readonly PrintedFigure[],
  {areaCode, childMeasures, chineseWith}: Terms
): RebuiltRelease {
  const ofArea = figures.filter((figure) => figure.areaCode === areaCode);
  const printed = printedCells(
    ofArea.filter(({basis}) => basis === "own"),
    childMeasures
  );
  const rebuilt = rebuild(printed, learnedDenominators(printed), groups(chineseWith));
  return {
    ...rebuilt,
    printed,
    outside: outsideEquations(outsideFacts(ofArea, printed.pairs)),
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
