import {groupedBy} from "../../collections/grouped-by.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {MeasureRow} from "../../contract/release.ts";

/** The figures of other areas, by the figure of ours with which each can be compared. */
export type Comparators = ReadonlyMap<string, readonly PublishedRow[]>;

type Comparable = Pick<PublishedRow, "measure" | "timeIdentifier" | "breakdown" | "category" | "unit">;

const keyOf = ({measure, timeIdentifier, breakdown, category, unit}: Comparable, areaCode: string): string =>
  [measure, timeIdentifier, breakdown, category, unit, areaCode].join("|");

export function comparatorsByFigure(rows: readonly PublishedRow[]): Comparators {
  return groupedBy(rows, (row) => keyOf(row, row.areaCode));
}

/**
 * The latest figure that an area published for `ours`, in its unit and up to its period: comparators come out months
 * after a council's own report. If two sources give the same period, the one printed to more places is used.
 */
export function latestOf(
  ours: MeasureRow,
  areaCode: string,
  comparators: Comparators
): PublishedRow | undefined {
  const figure = {...ours, timeIdentifier: ours.time_identifier};
  return comparators
    .get(keyOf(figure, areaCode))
    ?.filter(({timePeriod}) => timePeriod <= ours.time_period)
    .toSorted(
      (a, b) =>
        b.timePeriod.localeCompare(a.timePeriod) ||
        Number(b.value !== null) - Number(a.value !== null) ||
        b.decimals - a.decimals ||
        a.source.localeCompare(b.source)
    )[0];
}

/** Why a published figure of another year cannot be judged against ours; null when it is of the same year. */
export function obstacleTo(ours: MeasureRow, theirs: PublishedRow): string | null {
  if (theirs.timePeriod !== ours.time_period)
    return `The latest figure of ${theirs.areaName} is for ${theirs.timePeriod}, another year than ours.`;
  return null;
}

/** Why a publisher gave no number. */
export function absenceOf(theirs: PublishedRow): string {
  if (theirs.symbol === "c") return `${theirs.areaName}'s figure was withheld by its publisher.`;
  if (theirs.symbol === "z") return `The figure does not apply to ${theirs.areaName}.`;
  return `${theirs.areaName}'s figure is not available.`;
}
