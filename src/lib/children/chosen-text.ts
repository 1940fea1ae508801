import {endingYear} from "../../contract/calendar/reporting-year.js";
import {numberText} from "../../words/number-text.js";
import type {ChildTable} from "./child-table.js";
import type {Chosen} from "./chosen.js";
import type {ChildCounts} from "./count-children.js";

/** Counts of children below this are never published: the public edition hides 1 to 5. */
const PUBLISHED_FROM = 6;

/** What is chosen, in words. */
export interface ChosenText {
  /** The plain count: `14 of 293 children looked after on 31 March 2019.` */
  readonly count: string;
  /** The choices behind it, and how many of these children are like no other. */
  readonly details: string;
}

/** The selection in words. Where several years are chosen, a child has a record in each, so both numbers are given. */
export function chosenText(
  {attributes}: ChildTable,
  chosen: Chosen,
  some: ChildCounts,
  whole: ChildCounts
): ChosenText {
  const choices = attributes.flatMap(({id, label, categories}) => {
    const names = categories.filter((category) => chosen.get(id)?.has(category.id)).map((one) => one.label);
    return names.length > 0 ? [`${label}: ${names.join(" or ")}.`] : [];
  });
  const [year, ...otherYears] = chosen.get("year") ?? [];
  const count = `${some.rows === whole.rows ? "All" : `${numberText(some.rows)} of`} ${numberText(whole.rows)}`;
  return {
    count: [
      year !== undefined && otherYears.length === 0
        ? `${count} children looked after on 31 March ${endingYear(year)}.`
        : `${count} records, one a child and 31 March: ${numberText(some.children)} different children.`,
      ...(some.children > 0 && some.children < PUBLISHED_FROM
        ? ["A count this small is never published."]
        : [])
    ].join(" "),
    details: [
      ...choices,
      `Like no other child of that year in sex, age, ethnic group, legal status, kind of home and distance: ${numberText(some.alone)} of these ${numberText(some.rows)}.`
    ].join(" ")
  };
}
