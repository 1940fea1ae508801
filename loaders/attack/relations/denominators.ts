import type {AttackedCell, Printed} from "../gather/cells.ts";

/** Denominators, each with the count under another name that it equals. */
export type SameAs = ReadonlyMap<AttackedCell, AttackedCell>;

/** A rule is believed when it holds in at least so many printed places. */
const ENOUGH = 5;

/**
 * The denominator of a hidden figure is not printed, but the printed ones give it away: if each of them equals, say,
 * the count of children looked after in the same category, the hidden ones will too.
 */
export function learnedDenominators({cells, pairs}: Printed): SameAs {
  const measures = [...new Set(pairs.map(({denominator}) => denominator.counts))];
  const populations = [...new Set([...cells.values()].map(({counts}) => counts))].filter(
    (counts) => !counts.startsWith("whole of ")
  );
  const same = new Map<AttackedCell, AttackedCell>();
  for (const measure of measures) {
    const wholes = pairs.map(({denominator}) => denominator).filter(({counts}) => counts === measure);
    const rules = populations.flatMap((counts) =>
      [true, false].map((byCategory) => (whole: AttackedCell) => {
        const {timeIdentifier, timePeriod, conditions} = whole;
        return cells.get([counts, timeIdentifier, timePeriod, ...(byCategory ? conditions : [])].join("|"));
      })
    );
    const best = rules
      .map((rule) => ({rule, agreeing: agreement(wholes, rule)}))
      .filter(({agreeing}) => agreeing >= ENOUGH)
      .sort((a, b) => b.agreeing - a.agreeing)[0];
    if (!best) continue;
    for (const whole of wholes) {
      const other = best.rule(whole);
      if (other) same.set(whole, other);
    }
  }
  return same;
}

/** In how many printed places a rule holds; 0 when it fails in one, or when they all print the same number. */
function agreement(
  wholes: readonly AttackedCell[],
  rule: (whole: AttackedCell) => AttackedCell | undefined
): number {
  const values = new Set<number>();
  let agreeing = 0;
  for (const whole of wholes) {
    const other = rule(whole)?.value ?? null;
    if (other === null || whole.value === null) continue;
    if (other !== whole.value) return 0;
    values.add(other);
    agreeing += 1;
  }
  return values.size > 1 ? agreeing : 0;
}
