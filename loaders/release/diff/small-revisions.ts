import type {Finding} from "../../read/finding.ts";
import type {MeasureRow} from "../contract.ts";
import {figureChanges} from "./figure-changes.ts";
import type {WrittenRelease} from "./read-release.ts";

/**
 * A warning where two releases, subtracted, count a handful of children group by group: what is known of the one who
 * came late is then known of nobody else. Hiding cannot mend it, because one of the two is public already; only
 * waiting can, until a release in which a whole year changes.
 * @param threshold differences from 1 to so many children are small
 */
export function smallRevisions(
  before: WrittenRelease,
  now: WrittenRelease,
  threshold: number
): readonly Finding[] {
  const ofChildren = new Set(
    now.catalogue.measures.filter(({counts}) => counts === "children").map(({id}) => id)
  );
  const small = figureChanges(before.measures, now.measures).filter(
    ({kind, before: was, after: is}) =>
      kind === "revised" &&
      isOfAGroup(is) &&
      ofChildren.has(is?.measure ?? "") &&
      isFew(differenceOf(was, is), threshold)
  );
  if (small.length === 0) return [];
  return [
    {
      severity: "warning",
      file: "authority.json",
      line: null,
      column: null,
      code: "small-revision",
      rule: null,
      message: `Since release ${before.manifest.release}, figures for groups of children have changed by ${threshold} children or fewer. Whoever has both releases can subtract them, and those who know a child that came or went can read off its groups. Leave such a correction for the next yearly release, unless what stands online misleads.`,
      rows: small.length,
      measures: [...new Set(small.flatMap(({after}) => after?.measure ?? []))]
    }
  ];
}

const isOfAGroup = (row: MeasureRow | null): boolean => row?.basis === "own" && row.breakdown !== "total";

const differenceOf = (before: MeasureRow | null, after: MeasureRow | null): number =>
  Math.abs((after?.numerator ?? 0) - (before?.numerator ?? 0));

const isFew = (children: number, threshold: number): boolean => children >= 1 && children <= threshold;
