/** Something drawn on a value axis. Hidden parts are null and have no effect. */
interface Drawn {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/**
 * The ends of a value axis, from released numbers alone, so that no hidden figure can be guessed from the room left for it.
 * By default it starts at zero and reaches at least to `upTo`. A chart with nothing to show has an axis from 0 to 1.
 */
export function valueDomain(drawn: readonly Drawn[], fromZero = true, upTo = 0): [number, number] {
  const shown = drawn
    .filter((point) => point.value !== null)
    .flatMap((point) => [point.value, point.lower ?? null, point.upper ?? null])
    .filter((number): number is number => number !== null);
  const highest = shown.length > 0 ? Math.max(...shown) : 1;
  const lowest = shown.length > 0 ? Math.min(...shown) : 0;
  if (fromZero) return [Math.min(0, lowest), Math.max(highest, upTo) || 1];
  const margin = (highest - lowest || Math.abs(highest) || 1) * 0.1;
  return [lowest - margin, highest + margin];
}
