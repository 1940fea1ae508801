import type {Facts} from "../children/children-facts.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {RowSource} from "../read/rows.ts";
import type {Amount} from "./amount.ts";
import type {Condition} from "./condition.ts";
import type {CountedThing} from "./counted.ts";
import type {Trait, ValueOf} from "./trait.ts";

/** One thing that is counted: a child in a year, a review, a dispute. */
export interface Subject {
  /** The day that it belongs to: decides its year, quarter and month. */
  readonly on: IsoDate;
  /** What is known of it. Undefined if nobody recorded it: the subject is then in no category. */
  readonly traits: {readonly [T in Trait]?: ValueOf<T> | undefined};
  /** How many it counts as: one, unless a log holds counts and not single things. */
  readonly weight: number;
  /** What can be averaged; null if it is not known. */
  readonly amounts: {readonly [A in Amount]?: number | null};
  readonly sources: readonly RowSource[];
}

/** Whom or what a measure counts. Measures of one population share their counts. */
export interface Population {
  /** Begins the id of each of its counts. */
  readonly id: string;
  readonly of: CountedThing;
  /** The traits of its subjects. Those that are breakdowns can divide it into tables. */
  readonly traits: readonly Trait[];
  readonly amounts: readonly Amount[];
  readonly subjects: (facts: Facts, folder: DataFolder) => readonly Subject[];
  /** Whether the council holds what is needed to count it in that year; if not, its figures are `x`. */
  readonly collected: (facts: Facts, folder: DataFolder, year: ReportingYear) => boolean;
  /** Where its figures come from, as printed under them. */
  readonly source: (facts: Facts, year: ReportingYear) => string;
  /** For a stock: the population at the ends of the first three quarters. The last quarter ends with the year. */
  readonly atQuarterEnds?: Population;
  /** Second names of categories: section 20 is a legal status and a legal status group. */
  readonly sameAs?: Readonly<Partial<Record<Condition, Condition>>>;
  /** Categories that add up to another, across breakdowns: care orders are interim and full care orders. */
  readonly groups?: (facts: Facts) => readonly Group[];
}

/** The subjects in `whole` are those in the `parts` or, with `others`, those in the parts and some more. */
export interface Group {
  readonly whole: Condition;
  readonly parts: readonly Condition[];
  /** True if the whole has more than the parts: the complement is then a count of its own, never shown. */
  readonly others?: boolean;
}

/** A subject that states each of these traits and amounts, if only as not known. */
export type SubjectWith<T extends Trait, A extends Amount = never> = Subject & {
  readonly traits: {readonly [Each in T]: ValueOf<Each> | undefined};
  readonly amounts: {readonly [Each in A]: number | null};
};

/** A population whose id, traits and amounts are types. */
interface Known<Id extends string, T extends Trait, A extends Amount> extends Population {
  readonly id: Id;
  readonly traits: readonly T[];
  readonly amounts: readonly A[];
  readonly subjects: (facts: Facts, folder: DataFolder) => readonly SubjectWith<NoInfer<T>, NoInfer<A>>[];
}

/** Defines a population. A subject that lacks a listed trait or amount does not compile. */
export const population = <const Id extends string, T extends Trait, A extends Amount = never>(
  definition: Known<Id, T, A>
): Known<Id, T, A> => definition;
