import type {FileFinding} from "../file-findings.ts";
import {reviews} from "../logs/reviews.ts";
import {SSD_TABLES} from "./ssd-tables.ts";
import type {TableRecord, TableRecords} from "./table-records.ts";

/** Tells which child of the return a review is of: its id there, or null where the dataset does not lead to one. */
export type ChildOfReview = (review: TableRecord) => string | null;

/** What the dataset says about persons, and the children of the return, to find out which of a person's ids it has. */
export interface SsdPersons {
  readonly persons: readonly TableRecords[];
  readonly periods: readonly TableRecords[];
  readonly returned: () => Promise<ReadonlySet<string>>;
}

const {ssd_person, ssd_cla_episodes, ssd_cla_reviews} = SSD_TABLES;

/**
 * Finds the child of each review of a table. A person has two ids in the dataset, and the return has one of them: the
 * one by which more of the reviewed children are in its Headers. Where neither fits, or both fit as well and do not
 * agree, the finding says so: guessing would make one child of two.
 */
export async function reviewChildren(
  table: TableRecords,
  {persons, periods, returned}: SsdPersons
): Promise<ChildOfReview | {readonly finding: FileFinding}> {
  const {child} = reviews.columns;
  if (table.at(child.header) >= 0) return ({cell}) => cell(child.header);
  const {person, period} = ssd_cla_reviews;
  const hasPeriods = table.at(period.column) >= 0 && periods.length > 0;
  if (table.at(person.column) < 0 && !hasPeriods) return {finding: NO_PERSON};
  const ofPeriod = idsBy(periods, ssd_cla_episodes.period.column, ssd_cla_episodes.person.column);
  const legacy = idsBy(persons, ssd_person.person.column, ssd_person.legacy.column);
  const personOf: ChildOfReview = ({cell}) => cell(person.column) ?? idOf(ofPeriod, cell(period.column));
  const legacyOf: ChildOfReview = (review) => idOf(legacy, personOf(review));
  if (table.records.length === 0) return personOf;

  const children = await returned();
  const found = (childOf: ChildOfReview) => {
    const ids = new Set(table.records.map(childOf));
    return [...ids].filter((id) => id !== null && children.has(id)).length;
  };
  const [byPerson, byLegacy] = [found(personOf), found(legacyOf)];
  if (byPerson === 0 && byLegacy === 0) return {finding: NO_CHILD_OF_THE_RETURN};
  if (byPerson !== byLegacy) return byPerson > byLegacy ? personOf : legacyOf;
  const agree = table.records.every((review) => personOf(review) === legacyOf(review));
  return agree ? personOf : {finding: EITHER_ID};
}

const idOf = (ids: ReadonlyMap<string, string>, key: string | null): string | null =>
  key === null ? null : (ids.get(key) ?? null);

function idsBy(tables: readonly TableRecords[], key: string, value: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const {cell} of tables.flatMap(({records}) => records)) {
    const [from, to] = [cell(key), cell(value)];
    if (from !== null && to !== null) ids.set(from, to);
  }
  return ids;
}

const NO_PERSON: FileFinding = {
  severity: "error",
  code: "no-child-of-review",
  message: `Nothing says whose reviews these are, expected the column ${ssd_cla_reviews.person.column}, or ${ssd_cla_reviews.period.column} and the table ssd_cla_episodes with ${ssd_cla_episodes.period.column} and ${ssd_cla_episodes.person.column}; export these too.`,
  line: 1
};

const NO_CHILD_OF_THE_RETURN: FileFinding = {
  severity: "error",
  code: "no-child-of-the-return",
  message: `None of the children reviewed is in Header, neither by ${ssd_person.person.column} nor by ${ssd_person.legacy.column}; export ssd_person with both columns from the system that made the return.`,
  line: 1
};

const EITHER_ID: FileFinding = {
  severity: "error",
  code: "either-id",
  message: `As many children are in Header by ${ssd_person.person.column} as by ${ssd_person.legacy.column}, so nobody can tell which of the two the return has; export ssd_person with that column alone as ${ssd_person.person.column} and without ${ssd_person.legacy.column}.`,
  line: 1
};
