import {type Printed, type ProtectedMeasures, printedCells} from "../gather/cells.ts";
import {nameOf, type PrintedFigure} from "../gather/printed-figure.ts";
import {learnedDenominators} from "./denominators.ts";
import {groups} from "./documented-rules.ts";
import type {Equation, RelationKind} from "./equation.ts";
import {type Rebuilt, rebuild} from "./equations.ts";
import type {Assumed, Assumption} from "./inequalities/assumption.ts";
import {believedInequalities} from "./inequalities/believed-inequalities.ts";
import {learnedEqualities} from "./learned/learned-equalities.ts";
import {countsOutright, type OutsideFact, outsideEquations} from "./outside-facts.ts";

/** What a release says about itself, before any figures are put together. */
export interface Terms extends ProtectedMeasures {
  /** The authority whose own figures these are; null when none of them is an authority's own. */
  readonly areaCode: string | null;
  /** The ethnic group in which Chinese children are counted. */
  readonly chineseWith: string;
}

/** A release as it is printed, and what it says about itself. */
export interface PrintedRelease {
  readonly figures: readonly PrintedFigure[];
  readonly terms: Terms;
}

/** All that one release prints about its authority, and the relations between these counts. */
export interface RebuiltRelease extends Rebuilt {
  readonly printed: Printed;
  /** What others published about the authority, as far as a reader believes it. */
  readonly outside: readonly Equation[];
  /** Counts that others printed exactly, and that ours do not contradict. */
  readonly outright: readonly Equation[];
  /** Inequalities that hold whoever the children are. */
  readonly inequalities: readonly Assumed[];
  /** Equalities that hold wherever they are printed. */
  readonly learned: readonly Assumed[];
  /** Rules that the printed figures contradict, each of the records of one year. */
  readonly dropped: readonly Assumption[];
}

/** Sorts a release's figures into cells and finds every relation between them. */
export function rebuiltRelease({figures, terms}: PrintedRelease): RebuiltRelease {
  const ofArea = figures.filter((figure) => figure.areaCode === terms.areaCode);
  const printed = printedCells(
    ofArea.filter(({basis}) => basis === "own"),
    terms
  );
  const same = learnedDenominators(printed);
  const rebuilt = rebuild(printed, same, groups(terms.chineseWith));
  const facts = outsideFacts(ofArea, printed.pairs);
  const {inequalities, dropped} = believedInequalities(printed.cells);
  return {
    ...rebuilt,
    printed,
    dropped,
    outside: outsideEquations(facts),
    outright: countsOutright(facts),
    inequalities,
    learned: learnedEqualities(
      [...printed.cells.values()].filter((cell) => !same.has(cell)),
      rebuilt.equations.filter(({kind}) => !OF_UNPRINTED.has(kind))
    ),
    complaints: [...printed.complaints, ...rebuilt.complaints]
  };
}

/** Relations to counts that no table prints, from which nothing follows between those that are. */
const OF_UNPRINTED: ReadonlySet<RelationKind> = new Set(["all but these", "one child is one row"]);

/** Figures that print no count of ours, by others or as a share alone, each with the counts that it is about. */
function outsideFacts(ofArea: readonly PrintedFigure[], pairs: Printed["pairs"]): OutsideFact[] {
  const key = (figure: PrintedFigure) => `${nameOf(figure)}, ${figure.unit}`;
  const byKey = new Map(pairs.map((pair) => [key(pair.figure), pair]));
  return ofArea.flatMap((figure) => {
    if (figure.basis === "own" && (figure.numerator !== null || figure.value === null)) return [];
    const pair = byKey.get(key(figure));
    return pair ? [{...pair, figure}] : [];
  });
}
