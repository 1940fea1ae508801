import {type Quarter, quartersOf, yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";

/** How many whole years before the current one: with its own, that makes at least eight quarters. */
const YEARS_BEFORE = 2;

/** The measure that every quarterly paper begins with: if the ledger has quarters of it, a paper has been published. */
const IN_EVERY_PAPER = "children-looked-after";

/**
 * The quarters that children are counted in, in order: those of the extract's year up to its own, and those of the
 * last two returns, to set them beside. None for a council that publishes no quarterly paper, since every further
 * table has to be protected. But quarters that were once published are counted for ever, so that later releases know
 * of them.
 */
export function quartersCounted(
  {extract, ledger}: Pick<DataFolder, "extract" | "ledger">,
  years: readonly ReportingYear[]
): readonly Quarter[] {
  const published = ledger.some(
    ({measure, timeIdentifier}) => measure === IN_EVERY_PAPER && timeIdentifier === "Quarter"
  );
  if (extract === null && !published) return [];
  const soFar =
    extract === null
      ? []
      : quartersOf(yearOfQuarter(extract.quarter)).filter((quarter) => quarter <= extract.quarter);
  return [...years.slice(-YEARS_BEFORE).flatMap(quartersOf), ...soFar];
}
