import type {AttackedCell, Printed} from "./cells.ts";
import type {Complaint} from "./complaint.ts";
import type {SameAs} from "./denominators.ts";
import type {Group} from "./documented-rules.ts";

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
  const latent = new Map<string, AttackedCell>();
  const cellAt = (base: AttackedCell, conditions: readonly string[]): AttackedCell => {
    const sorted = [...conditions].sort();
    const name = [base.counts, base.timeIdentifier, base.timePeriod, ...sorted].join("|");
    const cell = cells.get(name) ??
      latent.get(name) ?? {...base, name, conditions: sorted, value: null, printed: false, protected: false};
    if (!cells.has(name)) latent.set(name, cell);
    return cell;
  };
  const resolved = (cell: AttackedCell) => same.get(cell) ?? cell;
  const margins = marginSums([...cells.values()], cellAt);
  const sums = [
    ...margins.filter(({total}) => !isWhole(total)),
    ...thatHold(margins.filter(({total}) => isWhole(total))),
    ...groupSums(cells, groups),
    ...periodSums([...cells.values()])
  ].map(({total, parts}) => ({total: resolved(total), parts: parts.map(resolved)}));

  const equations: Equation[] = [];
  const complaints: Complaint[] = [];
  const remainders: AttackedCell[] = [];
  for (const {total, parts} of sums) {
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

interface PrintedSum {
  readonly total: AttackedCell;
  readonly parts: readonly AttackedCell[];
}

/** Categories of one breakdown are disjoint and complete: they add up, in every row and column. */
function marginSums(
  cells: readonly AttackedCell[],
  cellAt: (base: AttackedCell, conditions: readonly string[]) => AttackedCell
): PrintedSum[] {
  const sums = new Map<string, {total: AttackedCell; parts: AttackedCell[]}>();
  for (const cell of cells)
    for (const condition of cell.conditions) {
      const rest = cell.conditions.filter((other) => other !== condition);
      const total = cellAt(cell, rest);
      const key = `${total.name} by ${condition.split("=")[0]}`;
      const entry = sums.get(key) ?? {total, parts: []};
      if (!entry.parts.includes(cell)) entry.parts.push(cell);
      sums.set(key, entry);
    }
  return [...sums.values()].filter(({parts}) => parts.length > 1);
}

/** Wherever a group and all its members are printed, alone or within another category. */
function groupSums(cells: ReadonlyMap<string, AttackedCell>, groups: readonly Group[]): PrintedSum[] {
  return [...cells.values()].flatMap((total) =>
    groups
      .filter(({whole}) => total.conditions.includes(whole))
      .flatMap(({whole, parts}) => {
        const within = total.conditions.filter((condition) => condition !== whole);
        const members = parts.flatMap((part) => {
          const conditions = [...within, part].sort();
          return (
            cells.get([total.counts, total.timeIdentifier, total.timePeriod, ...conditions].join("|")) ?? []
          );
        });
        return members.length === parts.length ? [{total, parts: members}] : [];
      })
  );
}

/** Months make quarters and quarters the year, for measures that the printed figures show to add up so. */
function periodSums(cells: readonly AttackedCell[]): PrintedSum[] {
  const sums = new Map<string, {total: AttackedCell; parts: AttackedCell[]}>();
  const byName = new Map(cells.map((cell) => [cell.name, cell]));
  for (const cell of cells)
    for (const [identifier, period] of longerPeriods(cell)) {
      const total = byName.get([cell.counts, identifier, period, ...cell.conditions].join("|"));
      if (!total) continue;
      const key = `${total.name} by ${cell.timeIdentifier}`;
      const entry = sums.get(key) ?? {total, parts: []};
      entry.parts.push(cell);
      sums.set(key, entry);
    }
  const complete = [...sums.values()].filter(({total, parts: [first, ...others]}) => {
    const needed = first?.timeIdentifier === "Quarter" ? 4 : total.timeIdentifier === "Quarter" ? 3 : 12;
    return others.length + 1 === needed;
  });
  return thatHold(complete);
}

/** The sums of those measures whose printed ones all add up: the contract does not promise them for every measure. */
function thatHold(sums: readonly PrintedSum[]): PrintedSum[] {
  const broken = new Set(sums.filter(isBroken).map(({total}) => total.counts));
  return sums.filter(({total}) => !broken.has(total.counts));
}

function isBroken({total, parts}: PrintedSum): boolean {
  const known = [total, ...parts].every(({value}) => value !== null);
  return known && parts.reduce((sum, {value}) => sum + (value ?? 0), 0) !== total.value;
}

/** Denominators: a profile has one for all its categories, a share one for each. */
const isWhole = ({counts}: AttackedCell): boolean => counts.startsWith("whole of ");

/** The quarter and the year that a month is in, the year that a quarter is in. */
function longerPeriods({timeIdentifier, timePeriod}: AttackedCell): [string, string][] {
  if (timeIdentifier === "Quarter") return [["Reporting year", timePeriod.slice(0, 7)]];
  if (timeIdentifier !== "Month") return [];
  const [year = 0, month = 0] = timePeriod.split("-").map(Number);
  const start = month >= 4 ? year : year - 1;
  const reportingYear = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  const quarter = Math.floor(((month + 8) % 12) / 3) + 1;
  return [
    ["Quarter", `${reportingYear} Q${quarter}`],
    ["Reporting year", reportingYear]
  ];
}
