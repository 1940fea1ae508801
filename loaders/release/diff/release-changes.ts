import type {ComparisonRow, Manifest, MeasureRow} from "../contract.ts";
import {byKey, rowKey} from "../row-key.ts";
import type {WrittenRelease} from "./read-release.ts";

/** What a later release says otherwise than an earlier one. All of it is in the two releases: nothing is secret. */
export interface ReleaseChanges {
  readonly from: string;
  readonly to: string;
  /** What else changed between the two, and so may be why. */
  readonly causes: readonly string[];
  /** Figures of both with another value, or hidden in only one. */
  readonly revised: readonly {readonly before: MeasureRow; readonly after: MeasureRow}[];
  readonly added: readonly MeasureRow[];
  readonly withdrawn: readonly MeasureRow[];
  /** Comparisons whose sentence now reads otherwise: another verdict, or another year to compare with. */
  readonly sentences: readonly {readonly before: ComparisonRow; readonly after: ComparisonRow}[];
}

/** Compares two releases figure by figure, by the key of the contract. */
export function releaseChanges(from: WrittenRelease, to: WrittenRelease): ReleaseChanges {
  const figures = matched(from.measures, to.measures, rowKey);
  const comparisons = matched(from.comparisons, to.comparisons, comparisonKey);
  return {
    from: from.manifest.release,
    to: to.manifest.release,
    causes: causesBetween(from.manifest, to.manifest),
    revised: figures.both.filter(
      ({before, after}) => before.value !== after.value || before.symbol !== after.symbol
    ),
    added: figures.onlyAfter.toSorted(byKey),
    withdrawn: figures.onlyBefore.toSorted(byKey),
    sentences: comparisons.both.filter(
      ({before, after}) => before.verdict !== after.verdict || before.their_period !== after.their_period
    )
  };
}

/** The period and source of the other figure are left out: they are what new comparators change. */
const comparisonKey = (row: ComparisonRow): string =>
  `${rowKey(row)}|${row.compared_with}${row.compared_with === "published" ? `|${row.their_source}` : ""}`;

function matched<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string) {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const later = new Map(after.map((row) => [keyOf(row), row]));
  return {
    both: [...later].flatMap(([key, row]) => {
      const old = earlier.get(key);
      return old === undefined ? [] : [{before: old, after: row}];
    }),
    onlyBefore: [...earlier].filter(([key]) => !later.has(key)).map(([, row]) => row),
    onlyAfter: [...later].filter(([key]) => !earlier.has(key)).map(([, row]) => row)
  };
}

function causesBetween(from: Manifest, to: Manifest): readonly string[] {
  const switches = Object.keys({...from.switches, ...to.switches}).filter(
    (name) => from.switches[name] !== to.switches[name]
  );
  const years = to.reportingYears.filter((year) => !from.reportingYears.includes(year));
  const causes = [
    from.inputs === to.inputs ? null : "The data folder, or the key of its hash, is another.",
    from.dataTakenOn === to.dataTakenOn
      ? null
      : `The extracts were taken on ${to.dataTakenOn}, before on ${from.dataTakenOn}.`,
    from.software.version === to.software.version
      ? null
      : `The software is version ${to.software.version}, before ${from.software.version}.`,
    switches.length === 0 ? null : `Switches were changed: ${switches.join(", ")}.`,
    years.length === 0 ? null : `Reporting years were added: ${years.join(", ")}.`
  ];
  return causes.filter((cause) => cause !== null);
}
