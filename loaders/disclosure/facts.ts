import type {Counted, CountId, Figure, FigureKey, Limit} from "../measures/counted.ts";
import type {LedgerRow} from "../read/data-folder.ts";
import type {Finding} from "../read/finding.ts";
import type {PublishedRow} from "../read/published-row.ts";
import type {Policy} from "./policy.ts";

/** What others have published of this authority, as limits on our counts, and where they say something else. */
export interface Facts {
  readonly limits: readonly Limit[];
  readonly findings: readonly Finding[];
}

/**
 * Every figure already public about this authority is a fact that a reader puts beside our tables: an earlier
 * report (`ledger`) and the Department's own figures (`comparators`, rows of this area). It is known as well as
 * it was printed: 23% of 293 children is from 66 to 68 of them. One that our records contradict cannot be
 * relied on by a reader who believes them; it is a finding and no fact.
 */
export function publicFacts(
  counted: Counted,
  ledger: readonly LedgerRow[],
  ownAreaRows: readonly PublishedRow[],
  policy: Policy
): Facts {
  const values = new Map(counted.counts.map((count) => [count.id, count.value]));
  const figures = new Map<string, Figure>();
  for (const figure of counted.figures) figures.set(keyOf(figure), figure);

  const limits: Limit[] = [];
  const findings: Finding[] = [];
  const published = [
    ...ledger.map((row) => ({row, file: "ledger.csv", tolerance: 0})),
    ...ownAreaRows.map((row) => ({row, file: "comparators", tolerance: policy.departmentTolerance}))
  ];
  for (const {row, file, tolerance} of published) {
    const figure = figures.get(keyOf(row));
    if (!figure) continue;
    for (const limit of limitsFrom(row, figure)) {
      if (holds(limit, values)) {
        limits.push(limit);
        continue;
      }
      const near = widened(limit, tolerance);
      if (tolerance > 0 && holds(near, values)) limits.push(near);
      findings.push(disagreement(row, file));
    }
  }
  return {limits, findings};
}

/** A two-way figure has the same name whichever of its breakdowns is written first. */
function keyOf(row: FigureKey | PublishedRow): string {
  const {measure, timePeriod, timeIdentifier, breakdown, category, breakdown2, category2} = row;
  const where = [[breakdown, category].join("="), ...(breakdown2 ? [[breakdown2, category2].join("=")] : [])];
  return [measure, timePeriod, timeIdentifier, ...where.sort()].join("|");
}

/** The counts, the share and the rate that a published row gives, each as a limit on the figure's own counts. */
function limitsFrom(row: PublishedRow, figure: Figure): Limit[] {
  if (figure.kind === "mean" || figure.kind === "plain" || figure.kind === "none") return [];
  const why = `${row.source}: ${row.measure}, ${row.timePeriod}`;
  const of = figure.kind === "rate" ? null : figure.of;
  const limits: Limit[] = [];
  if (row.numerator !== null) limits.push(equals(figure.numerator, row.numerator, why));
  if (row.denominator !== null && of !== null) limits.push(equals(of, row.denominator, why));
  if (row.value === null) return limits;
  const half = 0.5 * 10 ** -row.decimals;
  const bounds = {from: row.value - half, to: row.value + half};
  if (row.unit === "%" && of !== null) limits.push(...shareBetween(figure.numerator, of, bounds, why));
  else if (row.unit === "per 10,000" && figure.kind === "rate") {
    const children = (rate: number) => (rate * figure.population) / 10_000;
    limits.push({
      terms: [{count: figure.numerator, weight: 1}],
      low: Math.ceil(children(bounds.from) - TINY),
      high: Math.floor(children(bounds.to) + TINY),
      why
    });
  } else if (figure.kind === "count" && row.unit !== "%" && row.unit !== "per 10,000")
    limits.push({
      terms: [{count: figure.numerator, weight: 1}],
      low: Math.ceil(bounds.from - TINY),
      high: Math.floor(bounds.to + TINY),
      why
    });
  return limits;
}

/** Products of decimal fractions are a hair off the whole number that they stand for. */
const TINY = 1e-9;

const equals = (count: CountId, value: number, why: string): Limit => ({
  terms: [{count, weight: 1}],
  low: value,
  high: value,
  why
});

/** `from ≤ 100 n / of ≤ to` in whole numbers, so that an exact verifier can check it: 23% is 225 of to 235 of 1,000 n. */
function shareBetween(n: CountId, of: CountId, {from, to}: {from: number; to: number}, why: string): Limit[] {
  const scale = 1_000;
  return [
    {
      terms: [
        {count: n, weight: 100 * scale},
        {count: of, weight: -Math.floor(from * scale + TINY)}
      ],
      low: 0,
      high: Number.POSITIVE_INFINITY,
      why
    },
    {
      terms: [
        {count: n, weight: 100 * scale},
        {count: of, weight: -Math.ceil(to * scale - TINY)}
      ],
      low: Number.NEGATIVE_INFINITY,
      high: 0,
      why
    }
  ];
}

function holds(limit: Limit, values: ReadonlyMap<CountId, number>): boolean {
  const sum = limit.terms.reduce((total, term) => total + term.weight * (values.get(term.count) ?? 0), 0);
  return limit.low <= sum && sum <= limit.high;
}

/** The same limit for somebody who allows the Department `tolerance` children more or fewer. */
function widened(limit: Limit, tolerance: number): Limit {
  const room = tolerance * Math.max(...limit.terms.map((term) => Math.abs(term.weight)));
  return {...limit, low: limit.low - room, high: limit.high + room};
}

const disagreement = (row: PublishedRow, file: string): Finding => ({
  severity: "note",
  file,
  line: null,
  column: null,
  code: "published-figure-differs",
  rule: null,
  message: `${row.source} gives another figure for ${row.measure} (${row.breakdown}, ${row.category}) in ${row.timePeriod} than the records do; both are published as what they are, and the audit does not treat it as certain.`,
  rows: 1,
  measures: [row.measure]
});
