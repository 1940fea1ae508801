import type {Finding} from "../../contract/finding.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {type FigureChange, figureChanges} from "./figure-changes.ts";
import type {WrittenRelease} from "./read-release.ts";

/**
 * Tells which revisions count a handful of children: figures of a group of children that changed by so few of them
 * that the change shows the group of whoever came late. One boy more, one child of ten to fifteen more, one returned
 * home: that is a description.
 * @param threshold differences from 1 to so many children are small
 */
export function isSmallRevision(
  {catalogue}: Pick<WrittenRelease, "catalogue">,
  threshold: number
): (change: FigureChange) => boolean {
  const ofChildren = new Set(
    catalogue.measures.filter(({counts}) => counts === "children").map(({id}) => id)
  );
  return ({kind, before, after}) =>
    kind === "revised" &&
    before !== null &&
    after !== null &&
    before.value !== after.value &&
    after.basis === "own" &&
    after.breakdown !== "total" &&
    ofChildren.has(after.measure) &&
    COUNTS.some((column) => isFew(before[column], after[column], threshold));
}

const COUNTS = ["numerator", "denominator"] as const satisfies readonly (keyof MeasureRow)[];

const isFew = (before: number | null, after: number | null, threshold: number): boolean =>
  before !== null && after !== null && before !== after && Math.abs(after - before) <= threshold;

/**
 * A warning where two releases have small revisions. The site does not list them, but whoever has both releases can
 * subtract. Hiding cannot mend that, because one of the two is public already; only waiting can, until a release in
 * which a whole year changes.
 */
export function smallRevisions(
  before: WrittenRelease,
  now: WrittenRelease,
  threshold: number
): readonly Finding[] {
  const small = figureChanges(before.measures, now.measures).filter(isSmallRevision(now, threshold));
  if (small.length === 0) return [];
  return [
    {
      severity: "warning",
      file: "authority.json",
      line: null,
      column: null,
      code: "small-revision",
      rule: null,
      message: `Since release ${before.manifest.release}, figures for groups of children have changed by ${threshold} children or fewer. The site does not list them, but whoever has both releases can subtract, and who knows a child that came or went can read off its groups. Leave such a correction for the next yearly release, unless what stands online misleads.`,
      rows: small.length,
      measures: [...new Set(small.flatMap(({after}) => after?.measure ?? []))]
    }
  ];
}
