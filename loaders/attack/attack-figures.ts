import type {Complaint} from "./complaint.ts";
import {type AttackedCell, type Printed, printedCells} from "./gather/cells.ts";
import {nameOf, type PrintedFigure} from "./gather/printed-figure.ts";
import {learnedDenominators} from "./relations/denominators.ts";
import {groups} from "./relations/documented-rules.ts";
import type {Equation, RelationKind} from "./relations/equation.ts";
import {rebuild} from "./relations/equations.ts";
import {believedLimits} from "./relations/limits/believed-limits.ts";
import {type OutsideFact, outsideEquations} from "./relations/outside-facts.ts";
import {confirm} from "./solve/confirm.ts";
import {everyoneAlike, judgeHidden, judgeRemainder, smallPrinted} from "./solve/judge.ts";
import type {Range} from "./solve/ranges.ts";
import {solveAll} from "./solve/solve-all.ts";

/** What a reader can tell the attacker before it starts. */
export interface AttackTerms {
  readonly areaCode: string;
  /** Measures that count children (or meetings and cases, where the council protects those too). */
  readonly childMeasures: ReadonlySet<string>;
  readonly chineseWith: string;
  /** Counts from 1 to this may not be told apart. */
  readonly threshold: number;
  /** How many ranges a second solver checks. */
  readonly sample: number;
}

/** What came of attacking the figures. */
export interface FiguresAttacked {
  readonly hidden: number;
  /** How many relations of each kind were put together. */
  readonly relations: Readonly<Partial<Record<RelationKind, number>>>;
  readonly sampled: number;
  /** The fewest numbers that are left for a hidden count; null where none is hidden. */
  readonly narrowest: number | null;
  readonly ranges: ReadonlyMap<AttackedCell, Range>;
  readonly complaints: readonly Complaint[];
}

/** Puts everything printed together and works out what every hidden count could still be. */
export async function attackFigures(
  figures: readonly PrintedFigure[],
  terms: AttackTerms
): Promise<FiguresAttacked> {
  const ofArea = figures.filter(({areaCode}) => areaCode === terms.areaCode);
  const own = ofArea.filter(({basis}) => basis === "own");
  const printed = printedCells(own, terms.childMeasures);
  const rebuilt = rebuild(printed, learnedDenominators(printed), groups(terms.chineseWith));
  const believed = outsideEquations(outsideFacts(ofArea, printed.pairs));
  const limits = believedLimits(printed.cells);
  const cells = [...printed.cells.values()];
  const {found, solved, complaints} = await solveAll(
    {sure: rebuilt.equations, believed, limits},
    [...cells, ...rebuilt.remainders].filter((cell) => cell.value === null && cell.protected)
  );
  const {sampled, disagreements} = confirm(solved, found, terms.sample);
  const hidden = cells.filter((cell) => cell.printed && cell.value === null);
  return {
    hidden: hidden.length,
    relations: byKind([...rebuilt.equations, ...believed, ...limits]),
    sampled,
    narrowest: narrowestOf(hidden, found),
    ranges: found,
    complaints: [
      ...printed.complaints,
      ...rebuilt.complaints,
      ...complaints,
      ...smallPrinted(cells, terms.threshold),
      ...everyoneAlike(rebuilt.equations),
      ...hidden.flatMap((cell) => judgeHidden(cell, found.get(cell), terms.threshold)),
      ...rebuilt.remainders.flatMap((cell) => judgeRemainder(cell, found.get(cell), terms.threshold)),
      ...disagreements
    ]
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

function byKind(equations: readonly Equation[]): Partial<Record<RelationKind, number>> {
  const counted: Partial<Record<RelationKind, number>> = {};
  for (const {kind} of equations) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

/** How many numbers are left for the hidden count of which the least is known to be open. */
function narrowestOf(
  hidden: readonly AttackedCell[],
  found: ReadonlyMap<AttackedCell, Range>
): number | null {
  const widths = hidden.flatMap((cell) => {
    const range = found.get(cell);
    return range ? [range.high - range.low + 1] : [];
  });
  return widths.length > 0 ? Math.min(...widths) : null;
}
