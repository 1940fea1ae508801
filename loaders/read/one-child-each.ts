import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Sex} from "../contract/codes/sex.ts";
import type {FileFinding} from "./file-findings.ts";
import {header} from "./tables/header.ts";

/** A row of Header as far as it tells one child from another; null or unknown where it does not say. */
interface Person {
  readonly child: string;
  readonly born: IsoDate | null;
  readonly sex: Sex | null;
}

/** What a row of Header says of a child and an earlier one contradicts, with the name of its column. */
export type Contradiction = Pick<FileFinding, "severity" | "code" | "message" | "measures"> & {
  readonly heading: "DOB" | "SEX";
};

/**
 * Begins to compare the rows of one return's Header. A child with two dates of birth or two sexes is two children under
 * one id, or a child with a wrong row: no one can tell which, so it is an error. A row that only repeats another is none.
 */
export function oneChildEach(): (person: Person) => readonly Contradiction[] {
  const births = new Map<string, IsoDate>();
  const sexes = new Map<string, Sex>();
  return ({child, born, sex}) => {
    const contradictions: Contradiction[] = [];
    if (born !== null && contradicts(births, child, born)) contradictions.push(TWO_BIRTHS);
    if (sex !== null && sex !== "unknown" && contradicts(sexes, child, sex)) contradictions.push(TWO_SEXES);
    return contradictions;
  };
}

function contradicts<T>(known: Map<string, T>, child: string, value: T): boolean {
  const before = known.get(child) ?? value;
  known.set(child, before);
  return before !== value;
}

const contradiction = (heading: Contradiction["heading"], code: string, words: string): Contradiction => ({
  severity: "error",
  code,
  message: `${heading} differs from an earlier row of Header with the same CHILD, expected one ${words} for each child. Either two children have one id or one of the rows is wrong; correct it.`,
  measures: header.measures,
  heading
});

const TWO_BIRTHS = contradiction("DOB", "two-births", "date of birth");
const TWO_SEXES = contradiction("SEX", "two-sexes", "sex");
