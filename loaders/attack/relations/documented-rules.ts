import type {CategoryCondition, CategoryOf, TableBreakdownId} from "../../contract/breakdowns.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";

/**
 * What the site's dictionary and definitions tell any reader about the relations between figures. It is stated here a
 * second time on purpose: the attacker does not rely on the gate's own list.
 */

/** Another name of a count. */
interface SameCount {
  readonly of: MeasureId;
  readonly where: CategoryCondition;
}

/** One count under two names: the total of one measure is a category of another. */
export const SAME_COUNT: ReadonlyMap<string, SameCount> = new Map<MeasureId, SameCount>([
  ["uasc", {of: "children-looked-after", where: "uasc=uasc"}],
  ["over-20-miles", {of: "children-looked-after", where: "distance-band=over-20-miles"}],
  ["distance-not-known", {of: "children-looked-after", where: "distance-band=not-known"}],
  ["adopted", {of: "ceased", where: "reason=adoption"}],
  ["special-guardianship", {of: "ceased", where: "reason=special-guardianship"}],
  ["child-arrangements", {of: "ceased", where: "reason=child-arrangements"}],
  ["returned-home", {of: "ceased", where: "reason=returned-home"}]
]);

/** Measures that show the counts of another measure again: as a profile, a rate, or a share of something else. */
export const PROFILES: ReadonlyMap<string, MeasureId> = new Map<MeasureId, MeasureId>([
  ["legal-status", "children-looked-after"],
  ["placement-type", "children-looked-after"],
  ["placement-provider", "children-looked-after"],
  ["category-of-need", "children-looked-after"],
  ["time-in-care", "children-looked-after"],
  ["looked-after-rate", "children-looked-after"],
  ["started-rate", "started"],
  ["ethnic-representation", "children-looked-after"],
  ["reviews-in-timescale-of-due", "reviews-in-timescale"],
  ["reviews-in-timescale-of-held", "reviews-in-timescale"]
]);

/** By definition all children of `inner` are also in `outer`, and in its category `where`, if one is given. */
export const NESTED: readonly {
  readonly inner: MeasureId | `whole of ${MeasureId}`;
  readonly outer: MeasureId;
  readonly where?: CategoryCondition;
}[] = [
  {inner: "three-or-more-placements", outer: "three-or-more-with-temporary"},
  {inner: "three-or-more-placements", outer: "three-or-more-with-same-carer"},
  {inner: "over-20-miles-outside", outer: "children-looked-after", where: "distance-band=over-20-miles"},
  {inner: "whole of same-carer-two-years", outer: "children-looked-after"},
  {inner: "whole of health-assessment", outer: "children-looked-after"},
  {inner: "whole of social-worker-changes", outer: "children-looked-after"}
];

/** A category that joins several of another breakdown, or is one of them under another name. */
export interface Group {
  readonly whole: CategoryCondition;
  readonly members: readonly CategoryCondition[];
}

/** The groups in the dictionary; a switch in the manifest says in which of them Chinese children are counted. */
export function groups(chineseWith: string): readonly Group[] {
  const chinese = (group: CategoryOf<"ethnic-group">) => (group === chineseWith ? ["chne" as const] : []);
  return [
    group("legal-status-group=care-orders", "legal-status", ["interim-care-order", "full-care-order"]),
    group("legal-status-group=section-20", "legal-status", ["section-20"]),
    group("legal-status-group=other", "legal-status", [
      "placement-order",
      "child-protection",
      "youth-justice"
    ]),
    group("between-councils=transferred", "reason", ["transferred"]),
    group("ethnic-group-joined=white", "ethnic-group", ["white"]),
    group("ethnic-group-joined=mixed", "ethnic-group", ["mixed"]),
    group("ethnic-group-joined=asian", "ethnic-group", ["asian"]),
    group("ethnic-group-joined=black", "ethnic-group", ["black"]),
    group("ethnic-group-joined=other-or-not-known", "ethnic-group", ["other", "not-known"]),
    group("ethnic-group=white", "ethnicity", ["wbri", "wiri", "wirt", "wrom", "woth"]),
    group("ethnic-group=mixed", "ethnicity", ["mwbc", "mwba", "mwas", "moth"]),
    group("ethnic-group=asian", "ethnicity", ["aind", "apkn", "aban", "aoth", ...chinese("asian")]),
    group("ethnic-group=black", "ethnicity", ["bcrb", "bafr", "both"]),
    group("ethnic-group=other", "ethnicity", ["ooth", ...chinese("other")]),
    group("ethnic-group=not-known", "ethnicity", ["refu", "nobt"])
  ];
}

const group = <Id extends TableBreakdownId>(
  whole: CategoryCondition,
  breakdown: Id,
  categories: readonly CategoryOf<Id>[]
): Group => ({whole, members: categories.map((category) => `${breakdown}=${category}` as CategoryCondition)});

/** Breakdowns by ethnicity, legal status, need or reason, in which counts of meetings are protected too. */
export const SENSITIVE: ReadonlySet<string> = new Set<TableBreakdownId>([
  "ethnic-group",
  "ethnic-group-joined",
  "ethnicity",
  "legal-status",
  "legal-status-group",
  "category-of-need",
  "uasc",
  "reason"
]);
