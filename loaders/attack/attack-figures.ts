import type {Complaint} from "./complaint.ts";
import {type AttackedCell, type Printed, printedCells} from "./gather/cells.ts";
import {nameOf, type PrintedFigure} from "./gather/printed-figure.ts";
import {learnedDenominators} from "./relations/denominators.ts";
import {groups, SENSITIVE} from "./relations/documented-rules.ts";
import {type Equation, rebuild} from "./relations/equations.ts";
import {type OutsideFact, outsideEquations} from "./relations/outside-facts.ts";
import {type Range, ranges} from "./solve/ranges.ts";
import {secondOpinion} from "./solve/second-opinion.ts";
import {type Puzzle, puzzles} from "./solve/unknowns.ts";

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
  readonly relations: number;
  readonly outsideFacts: number;
  readonly remainders: number;
  readonly sampled: number;
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
  const outside = outsideEquations(outsideFacts(ofArea, printed.pairs));
  const {found, solved, complaints} = await solveAll(rebuilt.equations, outside, [
    ...printed.cells.values(),
    ...rebuilt.remainders
  ]);
  const {sampled, disagreements} = confirm(solved, found, terms.sample);
  const hidden = [...printed.cells.values()].filter((cell) => cell.printed && cell.value === null);
  return {
    hidden: hidden.length,
    relations: rebuilt.equations.length,
    outsideFacts: outside.length,
    remainders: rebuilt.remainders.length,
    sampled,
    ranges: found,
    complaints: [
      ...printed.complaints,
      ...rebuilt.complaints,
      ...complaints,
      ...smallPrinted([...printed.cells.values()], terms.threshold),
      ...everyoneAlike(rebuilt.equations),
      ...hidden.flatMap((cell) => judgeHidden(cell, found.get(cell), terms.threshold)),
      ...rebuilt.remainders.flatMap((cell) => judgeRemainder(cell, found.get(cell), terms.threshold)),
      ...disagreements
    ]
  };
}

/** Published figures of the area, each with the cells of our own figure of the same name. */
function outsideFacts(ofArea: readonly PrintedFigure[], pairs: Printed["pairs"]): OutsideFact[] {
  const key = (figure: PrintedFigure) => `${nameOf(figure)}, ${figure.unit}`;
  const byKey = new Map(pairs.map((pair) => [key(pair.figure), pair]));
  return ofArea.flatMap((figure) => {
    const pair = figure.basis === "published" ? byKey.get(key(figure)) : undefined;
    return pair ? [{...pair, figure}] : [];
  });
}

interface SolvedAll {
  readonly found: Map<AttackedCell, Range>;
  readonly solved: readonly Puzzle[];
  readonly complaints: readonly Complaint[];
}

/** Solves every puzzle; outside facts that make one impossible are not believed there. */
async function solveAll(
  relations: readonly Equation[],
  outside: readonly Equation[],
  cells: readonly AttackedCell[]
): Promise<SolvedAll> {
  const wanted = cells.filter((cell) => cell.value === null && cell.protected);
  const found = new Map<AttackedCell, Range>();
  const solved: Puzzle[] = [];
  const complaints: Complaint[] = [];
  for (const puzzle of puzzles([...relations, ...outside])) {
    const targets = wanted.filter((cell) => puzzle.cells.includes(cell));
    if (targets.length === 0) continue;
    const withFacts = await ranges(puzzle, targets);
    const parts = withFacts ? [puzzle] : puzzles(relations.filter((one) => touches(one, puzzle)));
    for (const part of parts) {
      const answer =
        withFacts ??
        (await ranges(
          part,
          targets.filter((cell) => part.cells.includes(cell))
        ));
      if (answer === null) {
        const where = part.cells[0]?.name ?? "";
        complaints.push({kind: "contradiction", where, what: "no numbers fit what is printed around it"});
        continue;
      }
      for (const [cell, range] of answer) found.set(cell, range);
      solved.push(part);
    }
  }
  return {found, solved, complaints};
}

const touches = ({terms}: Equation, {cells}: Puzzle): boolean => terms.some(([cell]) => cells.includes(cell));

function smallPrinted(cells: readonly AttackedCell[], threshold: number): Complaint[] {
  return cells
    .filter((cell) => cell.protected && cell.value !== null && cell.value >= 1 && cell.value <= threshold)
    .map(({name}) => ({
      kind: "small count printed",
      where: name,
      what: `a count from 1 to ${threshold} is printed`
    }));
}

/** All of a group in one sensitive category, both printed: it is said of every member. */
function everyoneAlike(equations: readonly Equation[]): Complaint[] {
  const alike = equations.flatMap(({terms}) => {
    const [[total] = [null], ...parts] = terms;
    if (!total || total.value === null || total.value < 6 || parts.length < 2) return [];
    return parts
      .map(([part]) => part)
      .filter((part) => part.value === total.value && part.protected && part.printed)
      .filter((part) => part.conditions.some((one) => !total.conditions.includes(one) && isSensitive(one)));
  });
  return [...new Set(alike)].map(({name}) => ({
    kind: "everyone alike",
    where: name,
    what: "all of a group are in this category"
  }));
}

/** "Not unaccompanied" and "not known" say nothing of anybody. */
function isSensitive(condition: string): boolean {
  const [breakdown = "", category = ""] = condition.split("=");
  return SENSITIVE.has(breakdown) && !category.startsWith("not-");
}

/** No hidden count may be exact, nor known to be small and not just "1 to 5" or "0 to 5". */
function judgeHidden(cell: AttackedCell, range: Range | undefined, threshold: number): Complaint[] {
  if (!range) return [];
  const {low, high} = range;
  if (low === high) return [{kind: "exact", where: cell.name, what: "it can only be one number"}];
  if (high >= 1 && high <= threshold && !(low <= 1 && high === threshold))
    return [{kind: "narrower than the promise", where: cell.name, what: `it is from ${low} to ${high}`}];
  return [];
}

/** Nobody may be subtracted to a small group: one that must hold somebody and cannot hold more than a few. */
function judgeRemainder(cell: AttackedCell, range: Range | undefined, threshold: number): Complaint[] {
  const {low, high} =
    cell.value === null ? (range ?? {low: 0, high: Infinity}) : {low: cell.value, high: cell.value};
  if (low < 1 || high > threshold || (low === 1 && high === threshold)) return [];
  return [
    {
      kind: "small remainder",
      where: cell.name,
      what: `subtraction leaves ${low === high ? low : `${low} to ${high}`}`
    }
  ];
}

/** Asks another solver about a sample, spread evenly over the puzzles of a size that it can manage. */
function confirm(
  solved: readonly Puzzle[],
  found: ReadonlyMap<AttackedCell, Range>,
  sample: number
): {sampled: number; disagreements: Complaint[]} {
  const candidates = solved
    .filter(({cells}) => cells.length <= 250)
    .flatMap((puzzle) => puzzle.cells.filter((cell) => found.has(cell)).map((cell) => ({puzzle, cell})));
  const step = Math.max(1, Math.floor(candidates.length / Math.max(1, sample)));
  const chosen = candidates.filter((_, index) => index % step === 0).slice(0, sample);
  const disagreements = chosen.flatMap(({puzzle, cell}): Complaint[] => {
    const ours = found.get(cell);
    const theirs = secondOpinion(puzzle, cell);
    if (ours && theirs && ours.low === theirs.low && ours.high === theirs.high) return [];
    return [{kind: "second solver disagrees", where: cell.name, what: "two solvers find different ranges"}];
  });
  return {sampled: chosen.length, disagreements};
}
