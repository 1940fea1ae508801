import {checkReturns} from "../check/check-returns.ts";
import {childrenFacts, type Facts} from "../children/children-facts.ts";
import {factsWithoutChildren, folderWithoutChildren} from "../children/without-children.ts";
import {addToCount, countOf, countsBy} from "../collections/counts.ts";
import type {GatedFigure} from "../contract/released.ts";
import {required} from "../contract/required.ts";
import {MEASURES} from "../measures/catalogue.ts";
import {countTally} from "../measures/count-measures.ts";
import type {Count, Counted, CountId} from "../measures/counted.ts";
import {crossingsAsked} from "../measures/tally/crossings-asked.ts";
import type {Tally} from "../measures/tally/tally.ts";
import {tallyCounts} from "../measures/tally/tally-counts.ts";
import {tallyOf} from "../measures/tally/tally-of.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {HeldYears} from "../read/held-years.ts";
import type {Council} from "./council.ts";
import {folderOfLives, type Life, livesOf} from "./life.ts";
import type {Question} from "./question.ts";

/** What the verifier knows: the true records, what was asked, and how figures pass the gate. */
export interface Evidence {
  readonly folder: DataFolder;
  readonly held: HeldYears;
  readonly question: Question;
  /** The figures as anybody sees them, of any counts: by the pattern that was published. */
  readonly publish: (counted: Counted) => readonly GatedFigure[];
}

/** What a council shows. */
export type Verdict =
  /** It is no proof, and why not. */
  | {readonly fault: string}
  | {
      readonly fault: null;
      /** Does every hidden count keep its class: small ones small, the others 0 or not small? */
      readonly classesKept: boolean;
      /** The value of a count, or of a complement, in this council. */
      readonly valueOf: (id: CountId) => number;
    };

/**
 * Checks a made-up council against the true one. It shares no code with the search: the changed children alone are
 * checked and counted again, by the functions that make a release, and every figure that anybody sees is compared.
 */
export function councilVerifier({folder, held, question, publish}: Evidence): (council: Council) => Verdict {
  const truth = new Map(livesOf(folder).map((life) => [life.child, life]));
  const facts = childrenFacts(folder, held);
  const crossings = crossingsAsked(facts, folder, MEASURES);
  const tally = tallyOf(facts, folder, MEASURES);
  const nobody: {facts: Facts; folder: DataFolder} = {
    facts: factsWithoutChildren(facts),
    folder: folderWithoutChildren(folder)
  };
  const published = publish(question.counted).map((figure) => JSON.stringify(figure));
  const countsOfLives = (lives: readonly Life[]): Tally["counts"] => {
    const some = folderOfLives(folder, lives);
    return tallyCounts(crossings, childrenFacts(some, held), some);
  };
  const brokenBy = (life: Life): ReadonlyMap<string, number> => {
    const some = folderOfLives(folder, [life]);
    const findings = checkReturns(some.returns, some.service, () => null, held, some.extract);
    return countsBy(
      findings.flatMap(({code, rows}) => Array.from({length: rows}, () => code)),
      (code) => code
    );
  };

  return ({lives}) => {
    const own: Life[] = [];
    for (const life of lives) {
      const before = truth.get(life.child);
      if (before === undefined) return {fault: "a child who is not in the records"};
      if (own.includes(before)) return {fault: "a child who lives twice"};
      if ([...life.rows.values()].some((rows) => rows.some(({child}) => child !== life.child)))
        return {fault: "a row of another child"};
      own.push(before);
      const allowed = brokenBy(before);
      for (const [code, rows] of brokenBy(life))
        if (rows > countOf(allowed, code))
          return {fault: `a rule that the true life keeps is broken: ${code}`};
    }
    const counted = countTally(
      {...tally, counts: replaced(tally.counts, countsOfLives(own), countsOfLives(lives))},
      nobody.facts,
      nobody.folder
    );
    const figures = publish(counted);
    if (figures.length !== published.length) return {fault: "another number of figures"};
    if (figures.some((figure, index) => JSON.stringify(figure) !== published[index]))
      return {fault: "a figure that was published otherwise"};
    return judged(counted, question);
  };
}

/** The counts of a tally, with some children's taken away and others put in their place. */
function replaced(all: Tally["counts"], before: Tally["counts"], after: Tally["counts"]): Tally["counts"] {
  const counts = new Map(all);
  for (const [crossing, cells] of all) {
    const [less, more] = [before.get(crossing), after.get(crossing)];
    if (!less?.size && !more?.size) continue;
    const sums = new Map(cells);
    for (const [cell, count] of less ?? []) addToCount(sums, cell, -count);
    for (const [cell, count] of more ?? []) addToCount(sums, cell, count);
    // A cell in which nobody is left is not named, as if it had never been counted.
    for (const [cell, count] of sums) if (count === 0) sums.delete(cell);
    counts.set(crossing, sums);
  }
  return counts;
}

/** What a council with the same published figures shows of what is hidden; a fault where others' figures rule it out. */
function judged({counts}: Counted, question: Question): Verdict {
  const values = new Map(counts.map(({id, value}) => [id, value]));
  for (const {total, addends} of question.complements.sums) {
    const [part, rest] = addends;
    const left = valueIn(values, total) - valueIn(values, required(part, "the part of a sum"));
    values.set(required(rest, "the complement of a sum"), left);
  }
  for (const {terms, low, high} of question.facts) {
    const sum = terms.reduce((total, {count, weight}) => total + weight * valueIn(values, count), 0);
    if (sum < low || sum > high) return {fault: "a figure that others have published"};
  }
  if (values.size !== question.counted.counts.length + question.complements.counts.length)
    return {fault: "counts that the release does not have"};
  const levels = new Set(question.levels.map(({id}) => id));
  const isClassed = (count: Count): boolean =>
    question.isProtected(count) && (levels.has(count.id) || (count.shown && question.hidden.has(count.id)));
  const isSmall = (value: number): boolean => value >= 1 && value <= question.threshold;
  const classesKept = [...question.counted.counts, ...question.complements.counts]
    .filter(isClassed)
    .every(({id, value}) => isSmall(value) === isSmall(valueIn(values, id)));
  return {fault: null, classesKept, valueOf: (id) => valueIn(values, id)};
}

const valueIn = (values: ReadonlyMap<CountId, number>, id: CountId): number =>
  required(values.get(id), `the count ${id}`);
