import type {Complaint} from "../complaint.ts";
import type {AttackedCell, Printed} from "../gather/cells.ts";
import type {SameAs} from "./denominators.ts";
import {type Group, NESTED} from "./documented-rules.ts";
import type {Equation} from "./equation.ts";
import {jointTables} from "./joint-tables.ts";
import {isBroken, printedSums, termsOf} from "./printed-sums.ts";

/** The sums between the printed counts, and the complements that a reader can find by subtraction. */
export interface Rebuilt {
  readonly equations: readonly Equation[];
  /** "All but these": the rest of a total without one of its addends, or without the numerator of a share. */
  readonly complements: readonly AttackedCell[];
  readonly complaints: readonly Complaint[];
}

/** Rebuilds every relation that the published contract states. */
export function rebuild({cells, pairs}: Printed, same: SameAs, groups: readonly Group[]): Rebuilt {
  const resolved = (cell: AttackedCell) => same.get(cell) ?? cell;
  const sums = printedSums({cells, pairs}, resolved, groups);
  const complaints = sums.filter(isBroken).map(
    ({total}): Complaint => ({
      kind: "contradiction",
      where: total.name,
      what: "its printed parts do not add up to the printed total"
    })
  );
  const added = sums
    .filter((sum) => !isBroken(sum))
    .map((sum): Equation => ({kind: sum.kind, terms: termsOf(sum), low: 0, high: 0}));
  const subtracted = [
    ...sums.flatMap(({total, addends}) =>
      addends.length > 2 ? addends.flatMap((addend) => allBut(total, addend) ?? []) : []
    ),
    ...pairs.flatMap(({figure, numerator, denominator}) =>
      figure.unit === "%" ? (allBut(resolved(denominator), resolved(numerator)) ?? []) : []
    ),
    ...[...cells.values()].flatMap((part) =>
      NESTED.filter(({inner}) => inner === part.counts).flatMap(({outer, where}) => {
        const conditions = where === undefined ? part.conditions : [...part.conditions, where].sort();
        const total = cells.get([outer, part.timeIdentifier, part.timePeriod, ...conditions].join("|"));
        return total ? (allBut(total, resolved(part)) ?? []) : [];
      })
    )
  ];
  return {
    equations: [
      ...added,
      ...namesOfOne(same),
      ...jointTables(pairs),
      ...subtracted.map(({equation}) => equation)
    ],
    complements: subtracted.map(({rest}) => rest),
    complaints
  };
}

/** The rest of a total without one part of it, a count that no table prints; null when the part needs no protection. */
function allBut(total: AttackedCell, part: AttackedCell): {rest: AttackedCell; equation: Equation} | null {
  if (!part.protected || total === part) return null;
  const rest: AttackedCell = {
    ...part,
    name: `all of ${total.name} but ${part.name}`,
    value: total.value === null || part.value === null ? null : total.value - part.value,
    printed: false
  };
  const terms = [
    [total, 1],
    [part, -1],
    [rest, -1]
  ] as const;
  return {rest, equation: {kind: "all but these", terms, low: 0, high: 0}};
}

/** Denominators that are printed although the equal count is hidden, or the other way round. */
const namesOfOne = (same: SameAs): Equation[] =>
  [...same]
    .filter(([one, other]) => (one.value === null) !== (other.value === null))
    .map(([one, other]) => ({
      kind: "shares and rates as printed",
      terms: [
        [one, 1],
        [other, -1]
      ],
      low: 0,
      high: 0
    }));
