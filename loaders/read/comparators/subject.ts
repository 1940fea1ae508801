import type {BreakdownId, CategoryOf} from "../../contract/breakdowns.ts";
import {of, type Place} from "./place.ts";

/**
 * What one kind of the Department's files is about. Several kinds have the same columns and even the same groups
 * ("Gender"), so a kind is recognised by a group that no other has.
 */
export interface Subject {
  /** In words, to follow "about". */
  readonly name: string;
  /** Groups (the column `cla_group`) that only files of this kind have; one of them is enough. */
  readonly toldBy: readonly string[];
  /** Figures by group and characteristic, as the Department labels them; a file may have no characteristics. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
}

/** The places in our release of the figures in a row; those not named here are not used. */
export interface Figures {
  readonly number?: readonly Place[];
  readonly percentage?: readonly Place[];
  readonly rate?: readonly Place[];
}

/** Counts by the categories of a breakdown: the Department's label and our category. */
export const countsBy = <Id extends BreakdownId>(
  breakdown: Id,
  categories: Readonly<Record<string, CategoryOf<Id>>>,
  place: Place
): Readonly<Record<string, Figures>> =>
  Object.fromEntries(
    Object.entries<CategoryOf<Id>>(categories).map(([label, category]) => [
      label,
      {number: [of(breakdown, category, place)]}
    ])
  );
