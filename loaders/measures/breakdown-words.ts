import {BREAKDOWNS, type BreakdownId, type TableBreakdownId} from "../contract/breakdowns.ts";
import type {BreakdownWords} from "../contract/release.ts";
import {required} from "../contract/required.ts";
import type {Trait} from "./trait.ts";

/** A breakdown as the catalogue prints it, with what counting has to know about it. */
export interface Breakdown extends BreakdownWords {
  /** The category tells something about a child that "all of them" would give away. */
  readonly sensitive: boolean;
  /** The service's own log decides the categories. */
  readonly open: boolean;
  /** What becomes of a child's category a year later. */
  readonly overYears: "stays" | "grows" | "changes";
}

const IDS = Object.keys(BREAKDOWNS) as BreakdownId[];

/** Every breakdown, in the order of the catalogue. An open one has no categories here: figures name them. */
export const ALL_BREAKDOWNS: readonly Breakdown[] = IDS.map(inWords);

/** Every breakdown that divides a total. */
export const TABLE_BREAKDOWNS: readonly TableBreakdownId[] = IDS.filter((id) => id !== "total");

const BY_ID = new Map(ALL_BREAKDOWNS.map((each) => [each.id, each]));

/** A breakdown and its categories in words. */
export const breakdownWords = (id: BreakdownId): Breakdown => required(BY_ID.get(id), `the breakdown ${id}`);

function inWords(id: BreakdownId): Breakdown {
  const breakdown = BREAKDOWNS[id];
  const categories = "categories" in breakdown ? Object.entries<string>(breakdown.categories) : [];
  return {
    id,
    label: breakdown.label,
    categories: categories.map(([category, label]) => ({id: category, label})),
    ordinal: "ordinal" in breakdown,
    sensitive: "sensitive" in breakdown,
    open: "open" in breakdown,
    overYears: "overYears" in breakdown ? breakdown.overYears : "changes"
  };
}

/** Whether a trait is a breakdown and can be a table; a flag cannot. */
export const isBreakdown = (trait: Trait): trait is Trait & BreakdownId => trait in BREAKDOWNS;

/** Whether a condition on the trait says something sensitive about a child. */
export const isSensitive = (trait: Trait): boolean => isBreakdown(trait) && breakdownWords(trait).sensitive;
