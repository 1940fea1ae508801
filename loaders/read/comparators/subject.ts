import type {Place} from "./place.ts";

/**
 * What one kind of the department's files is about. Files of several kinds have the same columns and even the same
 * groups ("Gender"), so a group of its own tells them apart.
 */
export interface Subject {
  /** In words, to follow "about". */
  readonly name: string;
  /** Groups (the column `cla_group`) that stand in files of this kind alone; one is enough. */
  readonly toldBy: readonly string[];
  /** Figures by group and characteristic (blank where the file has no such column), as the department labels them. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
}

/** Where the figures of a row stand in our release; what is not named here is not ours. */
export interface Figures {
  readonly number?: readonly Place[];
  readonly percentage?: readonly Place[];
  readonly rate?: readonly Place[];
}

/** Counts by the categories of a breakdown: the department's label and our category. */
export const countsBy = (
  breakdown: string,
  categories: Readonly<Record<string, string>>,
  place: Place
): Readonly<Record<string, Figures>> =>
  Object.fromEntries(
    Object.entries(categories).map(([label, category]) => [
      label,
      {number: [{...place, breakdown, category}]}
    ])
  );
