import type {Complaint} from "../complaint.ts";
import type {AttackedCell, Printed} from "../gather/cells.ts";
import type {SameAs} from "./denominators.ts";
import type {Group} from "./documented-rules.ts";
import {isBroken, printedSums} from "./printed-sums.ts";

/** `low ≤ Σ weight × cell ≤ high`, in terms of cells. */
export interface Equation {
  readonly terms: readonly (readonly [AttackedCell, number])[];
  readonly low: number;
  readonly high: number;
}

/** What hangs together with what, and what a reader can subtract. */
export interface Rebuilt {
  readonly equations: readonly Equation[];
  /** "All but these": the other side of each share and of each printed part. */
  readonly remainders: readonly AttackedCell[];
  readonly complaints: readonly Complaint[];
}

/** Rebuilds every relation that the published contract states. */
export function rebuild({cells, pairs}: Printed, same: SameAs, groups: readonly Group[]): Rebuilt {
  const resolved = (cell: AttackedCell) => same.get(cell) ?? cell;
  const equations: Equation[] = [];
  const complaints: Complaint[] = [];
  const remainders: AttackedCell[] = [];
  for (const {total, parts} of printedSums({cells, pairs}, resolved, groups)) {
    if (isBroken({total, parts}))
      complaints.push({
        kind: "contradiction",
        where: total.name,
        what: "its printed parts do not make the printed total"
      });
    else equations.push({terms: [[total, 1], ...parts.map((part) => [part, -1] as const)], low: 0, high: 0});
    if (parts.length > 2) for (const part of parts) addRemainder(total, part);
  }
  for (const {figure, numerator, denominator} of pairs)
    if (figure.unit === "%") addRemainder(resolved(denominator), resolved(numerator));

  function addRemainder(total: AttackedCell, part: AttackedCell): void {
    if (!part.protected || total === part) return;
    const rest: AttackedCell = {
      ...part,
      name: `all of ${total.name} but ${part.name}`,
      value: total.value === null || part.value === null ? null : total.value - part.value,
      printed: false
    };
    equations.push({
      terms: [
        [total, 1],
        [part, -1],
        [rest, -1]
      ],
      low: 0,
      high: 0
    });
    remainders.push(rest);
  }
  return {equations, remainders, complaints};
}
