import {countsBy} from "../../collections/counts.ts";
import type {ChangeRow, ComparisonRow, Correction, HistoryFile, MeasureRow} from "../../contract/release.ts";
import {rowKey} from "../row-key.ts";
import {causesBetween} from "./causes-between.ts";
import {changeReason} from "./change-reason.ts";
import {type FigureChange, figureChanges, figureOf} from "./figure-changes.ts";
import type {WrittenRelease} from "./read-release.ts";

/** The differences between two releases. All of it is in the releases themselves, so nothing is secret. */
export interface ReleaseChanges {
  readonly from: string;
  readonly to: string;
  /** What else is different between the two and may explain the figures. */
  readonly causes: readonly string[];
  readonly figures: readonly ChangeRow[];
  /** How many changes of each measure are not in `figures`. */
  readonly withheld: HistoryFile["withheld"];
  /** Comparisons whose sentence changes, because the verdict or the year compared with is different. */
  readonly sentences: readonly {readonly before: ComparisonRow; readonly after: ComparisonRow}[];
}

/**
 * Compares two releases figure by figure, by the key of the contract.
 * @param corrections notices that came with the later one
 * @param withhold which changes to count instead of listing them
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
  const counts = countsBy(changes, (change) => figureOf(change).measure);
  return [...counts].map(([measure, figures]) => ({measure, figures}));
}

/** A count is the same figure to a reader if only its denominator changed. */
const isSeen = ({kind, before, after}: FigureChange): boolean =>
  kind !== "revised" || before?.value !== after?.value || before?.symbol !== after?.symbol;

/** If either release hides the figure, neither number is given, so that nothing points to what was hidden. */
function changeRow(change: FigureChange, why: string): ChangeRow {
  const {kind, before, after} = change;
  const row = figureOf(change);
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

/** The key of a comparison, without the period and source of the other figure, which new comparators change. */
const comparisonKey = (row: ComparisonRow): string =>
  `${rowKey(row)}|${row.compared_with}${row.compared_with === "published" ? `|${row.their_source}` : ""}`;
