import type {ChangeRow, ComparisonRow, Correction, HistoryFile, MeasureRow} from "../../contract/release.ts";
import {rowKey} from "../row-key.ts";
import {causesBetween} from "./causes-between.ts";
import {changeReason} from "./change-reason.ts";
import {type FigureChange, figureChanges} from "./figure-changes.ts";
import type {WrittenRelease} from "./read-release.ts";

/** What a later release says otherwise than an earlier one. All of it is in the two releases: nothing is secret. */
export interface ReleaseChanges {
  readonly from: string;
  readonly to: string;
  /** What else is different between the two, and so may be why. */
  readonly causes: readonly string[];
  readonly figures: readonly ChangeRow[];
  /** How many changes of each measure are not among `figures`. */
  readonly withheld: HistoryFile["withheld"];
  /** Comparisons whose sentence now reads otherwise: another verdict, or another year to compare with. */
  readonly sentences: readonly {readonly before: ComparisonRow; readonly after: ComparisonRow}[];
}

/**
 * Compares two releases figure by figure, by the key of the contract.
 * @param corrections notices that came with the later one
 * @param withhold changes to count and not to list
 */
export function releaseChanges(
  from: WrittenRelease,
  to: WrittenRelease,
  corrections: readonly Correction[] = [],
  withhold: (change: FigureChange) => boolean = () => false
): ReleaseChanges {
  const between = {
    from: from.manifest,
    to: to.manifest,
    measuresBefore: measuresOf(from.measures),
    measuresAfter: measuresOf(to.measures),
    corrections
  };
  const seen = figureChanges(from.measures, to.measures).filter(isSeen);
  return {
    from: from.manifest.release,
    to: to.manifest.release,
    causes: causesBetween(from.manifest, to.manifest),
    figures: seen
      .filter((change) => !withhold(change))
      .map((change) => changeRow(change, changeReason(change, between))),
    withheld: countedByMeasure(seen.filter(withhold)),
    sentences: changedSentences(from.comparisons, to.comparisons)
  };
}

function countedByMeasure(changes: readonly FigureChange[]): HistoryFile["withheld"] {
  const counts = new Map<string, number>();
  for (const {after} of changes) {
    const measure = after?.measure ?? "";
    counts.set(measure, (counts.get(measure) ?? 0) + 1);
  }
  return [...counts].map(([measure, figures]) => ({measure, figures}));
}

/** A count whose denominator alone is another is the same figure to a reader. */
const isSeen = ({kind, before, after}: FigureChange): boolean =>
  kind !== "revised" || before?.value !== after?.value || before?.symbol !== after?.symbol;

/** Where either release hides a figure, neither number is repeated: what was hidden needs no pointer to it. */
function changeRow({kind, before, after}: FigureChange, why: string): ChangeRow {
  const row = after ?? before;
  if (row === null) throw new Error("A change is of a figure in at least one release.");
  const {time_period, time_identifier, area_code, area_name, measure, unit, basis, source} = row;
  const {breakdown, category, breakdown_2, category_2} = row;
  const withheld = kind === "now hidden" || kind === "now shown";
  return {
    ...{time_period, time_identifier, area_code, area_name},
    ...{measure, breakdown, category, breakdown_2, category_2, unit},
    change: kind,
    before: withheld ? null : (before?.value ?? null),
    now: withheld ? null : (after?.value ?? null),
    ...{why, basis, source}
  };
}

const measuresOf = (rows: readonly MeasureRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({basis}) => basis === "own").map(({measure}) => measure));

function changedSentences(
  before: readonly ComparisonRow[],
  after: readonly ComparisonRow[]
): ReleaseChanges["sentences"] {
  const earlier = new Map(before.map((row) => [comparisonKey(row), row]));
  return after.flatMap((row) => {
    const was = earlier.get(comparisonKey(row));
    return was === undefined || (was.verdict === row.verdict && was.their_period === row.their_period)
      ? []
      : [{before: was, after: row}];
  });
}

/** The period and source of the other figure are left out: they are what new comparators change. */
const comparisonKey = (row: ComparisonRow): string =>
  `${rowKey(row)}|${row.compared_with}${row.compared_with === "published" ? `|${row.their_source}` : ""}`;
