import type {Publication} from "../../loaders/disclosure/witness.ts";
import type {CountId} from "../../loaders/measures/counted.ts";

/** What is left of a count when every table that agrees with a publication has been looked at. */
export interface LeftOver {
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly terms: readonly (readonly [number, number])[];
  readonly low: number;
  readonly high: number;
}

/**
 * The range of every hidden count by trying every whole-number table, with nothing cleverer than narrowing
 * bounds: slow, obvious, and sharing nothing with the gate. Null when there are more tables than `patience`.
 */
export function everyTable(publication: Publication, patience = 60_000): Map<CountId, LeftOver> | null {
  const ids = [...publication.truth.keys()];
  const at = new Map(ids.map((id, index) => [id, index]));
  const top = Math.max(...publication.truth.values(), 0) + 10;
  const index = (id: CountId) => at.get(id) ?? 0;
  const rows: Row[] = [
    ...publication.sums.map(({total, addends}) => ({
      terms: [[index(total), 1] as const, ...addends.map((addend) => [index(addend), -1] as const)],
      low: 0,
      high: 0
    })),
    ...publication.bounds.map(({terms, low, high}) => ({
      terms: terms.map(({count, weight}) => [index(count), weight] as const),
      low,
      high
    }))
  ];
  const low = ids.map((id) => {
    const truth = publication.truth.get(id) ?? 0;
    return publication.hidden.has(id) ? (publication.assumed.get(id)?.low ?? 0) : truth;
  });
  const high = ids.map((id) => {
    const truth = publication.truth.get(id) ?? 0;
    return publication.hidden.has(id) ? Math.min(top, publication.assumed.get(id)?.high ?? top) : truth;
  });
  const seen = ids.map(() => ({low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY}));
  let steps = 0;

  const search = (lows: number[], highs: number[]): boolean => {
    if (++steps > patience) return false;
    if (!narrow(rows, lows, highs)) return true;
    let open = -1;
    lows.forEach((value, cell) => {
      const width = (highs[cell] ?? 0) - value;
      if (width > 0 && (open < 0 || width < (highs[open] ?? 0) - (lows[open] ?? 0))) open = cell;
    });
    if (open < 0) {
      lows.forEach((value, cell) => {
        const entry = seen[cell];
        if (!entry) return;
        entry.low = Math.min(entry.low, value);
        entry.high = Math.max(entry.high, value);
      });
      return true;
    }
    for (let value = lows[open] ?? 0; value <= (highs[open] ?? 0); value++)
      if (!search(lows.with(open, value), highs.with(open, value))) return false;
    return true;
  };
  if (!search(low, high)) return null;
  return new Map(
    ids.flatMap((id, cell) => (publication.hidden.has(id) ? [[id, seen[cell] ?? {low: 0, high: 0}]] : []))
  );
}

/** Narrows bounds by every row until nothing moves; false when nothing fits. */
function narrow(rows: readonly Row[], lows: number[], highs: number[]): boolean {
  for (let moved = true; moved; ) {
    moved = false;
    for (const {terms, low, high} of rows)
      for (const [cell, weight] of terms) {
        let least = low;
        let most = high;
        for (const [other, otherWeight] of terms) {
          if (other === cell) continue;
          const ends = [otherWeight * (lows[other] ?? 0), otherWeight * (highs[other] ?? 0)];
          least -= Math.max(...ends);
          most -= Math.min(...ends);
        }
        const [from, to] = weight > 0 ? [least / weight, most / weight] : [most / weight, least / weight];
        const newLow = Math.max(lows[cell] ?? 0, Math.ceil(from - 1e-9));
        const newHigh = Math.min(highs[cell] ?? 0, Math.floor(to + 1e-9));
        if (newLow > newHigh) return false;
        if (newLow !== lows[cell] || newHigh !== highs[cell]) moved = true;
        lows[cell] = newLow;
        highs[cell] = newHigh;
      }
  }
  return true;
}
