import {required} from "../contract/required.ts";
import type {Bound, Count, CountId} from "../measures/counted.ts";
import type {MeanOver} from "./count-rows.ts";
import type {Question} from "./question.ts";

/**
 * One number that a council must keep: a count, the sum or the sum of squares of a mean, a complement, or what others
 * have published.
 */
export interface KeptRow {
  readonly id: CountId;
  readonly value: number;
  /** The least and the most that it may be. */
  readonly low: number;
  readonly high: number;
  /** Where it may be 0, or more than this, and nothing between; 0 where it may be anything from `low` to `high`. */
  readonly gapTo: number;
  /** Whether it is looked for as low and as high as it must be able to be. */
  readonly isAim: boolean;
  /** For a row that is made of counts: which, and how often each. */
  readonly terms: readonly {readonly row: number; readonly weight: number}[];
}

/** Whether hidden counts keep their class: small ones from 1 to the threshold, others at 0 or above it. */
export type Classes = "kept" | "free";

/**
 * The rows of a question, the counts first and in their order, then two for each mean. What is shown stays as it is. A
 * hidden count stays in its class or, with classes free, may be any number.
 */
export function keptRows(
  question: Question,
  means: readonly MeanOver[],
  classes: Classes
): readonly KeptRow[] {
  const {counted, hidden, complements, facts, isProtected, threshold} = question;
  const levels = new Set(question.levels.map(({id}) => id));
  const ANY = {low: 0, high: Number.POSITIVE_INFINITY, gapTo: 0};
  const rangeOf = (count: Count, isKept: boolean) => {
    const {value, id} = count;
    if (isKept) return {low: value, high: value, gapTo: 0};
    const isNeeded = levels.has(id);
    if (classes === "free" || !isProtected(count) || (!count.shown && !isNeeded)) return ANY;
    if (value >= 1 && value <= threshold) return {low: 1, high: threshold, gapTo: 0};
    return {...ANY, gapTo: threshold};
  };
  const rows: KeptRow[] = counted.counts.map((count) => ({
    id: count.id,
    value: count.value,
    terms: [],
    isAim: levels.has(count.id),
    ...rangeOf(count, count.shown && !hidden.has(count.id))
  }));
  // Sums of amounts are counted as changes, from zero.
  for (const {of, amount} of means)
    for (const what of ["sum", "squares"])
      rows.push({
        id: `${what} of ${amount} of ${of}`,
        value: 0,
        low: 0,
        high: 0,
        gapTo: 0,
        isAim: false,
        terms: []
      });

  const place = new Map(rows.map(({id}, row) => [id, row]));
  const rowOf = (id: CountId): number => required(place.get(id), `the count ${id}`);
  for (const {total, addends} of complements.sums) {
    const id = required(addends[1], "the complement of a sum");
    const count = required(
      complements.counts.find((one) => one.id === id),
      `the complement ${id}`
    );
    place.set(id, rows.length);
    const terms = [
      {row: rowOf(total), weight: 1},
      {row: rowOf(required(addends[0], "the part of a sum")), weight: -1}
    ];
    rows.push({id, value: count.value, terms, isAim: levels.has(id), ...rangeOf(count, false)});
  }
  for (const fact of facts) {
    const row = rowOfFact(fact, rows, rowOf);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** What others have published as a row, or null where it rests on what is shown alone, and so is kept anyway. */
function rowOfFact(fact: Bound, rows: readonly KeptRow[], rowOf: (id: CountId) => number): KeptRow | null {
  const terms = fact.terms.map(({count, weight}) => ({row: rowOf(count), weight}));
  const at = (row: number): KeptRow => required(rows[row], "a row of a fact");
  if (terms.every(({row}) => at(row).low === at(row).high)) return null;
  const value = terms.reduce((sum, {row, weight}) => sum + weight * at(row).value, 0);
  return {id: `published: ${fact.why}`, value, low: fact.low, high: fact.high, gapTo: 0, isAim: false, terms};
}
