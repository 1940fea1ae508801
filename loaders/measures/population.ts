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
  /** What is known of it; undefined where nobody recorded it, and it is then in no category. */
  readonly traits: {readonly [T in Trait]?: ValueOf<T> | undefined};
  /** How many it stands for; one, unless a log holds counts instead of things. */
  readonly weight: number;
  /** What can be averaged; null where it is not known. */
  readonly amounts: {readonly [A in Amount]?: number | null};
  readonly sources: readonly RowSource[];
}

/** Whom or what a measure counts. Measures of one population share their counts. */
export interface Population {
  /** Begins the id of each of its counts. */
  readonly id: string;
  readonly of: CountedThing;
  /** All that its subjects can be asked. Those that are breakdowns divide it into tables. */
  readonly traits: readonly Trait[];
  readonly amounts: readonly Amount[];
  readonly subjects: (facts: Facts, folder: DataFolder) => readonly Subject[];
  /** Whether the council holds what is needed to count it in that year; if not, its figures are `x`. */
  readonly collected: (facts: Facts, folder: DataFolder, year: ReportingYear) => boolean;
  /** Where its figures come from, as printed under them. */
  readonly source: (facts: Facts, year: ReportingYear) => string;
  /** Of a stock: who is counted at the ends of the first three quarters. Those at the end of the last are the year's. */
  readonly atQuarterEnds?: Population;
  /** A category that is another one under a second name: section 20 among the legal status groups. */
  readonly sameAs?: Readonly<Partial<Record<Condition, Condition>>>;
  /** Categories that add up to another, across breakdowns: care orders are interim and full care orders. */
  readonly groups?: (facts: Facts) => readonly Group[];
}

/** The subjects of `whole` are those of the `parts`; with `others`, those of the parts and some more. */
export interface Group {
  readonly whole: Condition;
  readonly parts: readonly Condition[];
  /** True when the parts leave some of the whole out: the rest is a count of its own, never shown. */
  readonly others?: boolean;
}

/** A subject of which every one of some traits and amounts is said, if only that it is not known. */
export type SubjectWith<T extends Trait, A extends Amount = never> = Subject & {
  readonly traits: {readonly [Each in T]: ValueOf<Each> | undefined};
  readonly amounts: {readonly [Each in A]: number | null};
};

/** A population whose id, traits and amounts the compiler knows one by one. */
interface Known<Id extends string, T extends Trait, A extends Amount> extends Population {
  readonly id: Id;
  readonly traits: readonly T[];
  readonly amounts: readonly A[];
  readonly subjects: (facts: Facts, folder: DataFolder) => readonly SubjectWith<NoInfer<T>, NoInfer<A>>[];
}

/** Defines a population. It does not compile where its subjects leave out a trait or an amount that it lists. */
export const population = <const Id extends string, T extends Trait, A extends Amount = never>(
  definition: Known<Id, T, A>
): Known<Id, T, A> => definition;
