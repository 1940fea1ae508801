import type {Finding} from "../../contract/finding.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {type FigureChange, figureChanges, figureOf} from "./figure-changes.ts";
import type {WrittenRelease} from "./read-release.ts";

/**
 * Tells which revisions are about a few children: figures for a group that changed by so few that they show the group
 * of a child whose record came late. One more boy, one more child aged ten to fifteen, one more returned home: together
 * these describe a child.
 * @param threshold differences from 1 to this are small
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
 * Warns if two releases have small revisions. The site does not list them, but anybody who has both releases can
 * subtract. Hiding figures does not help, because the earlier release is public already; only waiting for a release in
 * which a whole year changes does.
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
      message: `Since release ${before.manifest.release}, figures for groups of children have changed by ${threshold} children or fewer. The site does not list them, but anybody who has both releases can subtract, and anybody who knows a child that came or went can see which groups the child is in. Leave such a correction for the next yearly release, unless the published figures are misleading.`,
      rows: small.length,
      measures: [...new Set(small.map((change) => figureOf(change).measure))]
    }
  ];
}
