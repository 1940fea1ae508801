import type {Meaning} from "../../contract/codes/code-list.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";

/** What a column of a file holds, and how one of its cells is read. */
export interface Column<T> {
  /** The column's name as the guidance or our documentation writes it. */
  readonly header: string;
  /** Other names that the same column has in other releases of the same table. */
  readonly also: readonly string[];
  /** What a cell may hold, in words that follow "expected": `a number from 0 to 40`. */
  readonly expects: string;
  /** May a file lack the column? Every cell is then read as blank. */
  readonly mayBeAbsent: boolean;
  /** How a blank cell is read; null if a cell must not be blank. */
  readonly blank: Cell<T> | null;
  /** Reads a cell that is not blank; the blanks around its words have been removed. */
  readonly read: (cell: string, collection: Collection) => Cell<T>;
  /** The values that its cells can have, for whoever makes up rows. */
  readonly values: Values<T>;
  /** Ids and dates of a raw return must be readable before it is pseudonymised, which rewrites or relies on them. */
  readonly holds: "id" | "date" | "other";
  /** Ids of the measures that use this column; null if those of its whole table do. */
  readonly measures: readonly MeasureId[] | null;
}

/** The values that cells of a column can have: those of a list, days, numbers, or words that nobody has listed. */
export type Values<T> =
  /** By how a cell spells them; a value may have several spellings. */
  | {readonly kind: "listed"; readonly spellings: Readonly<Record<string, Meaning<T>>>}
  | {readonly kind: "days"}
  | {readonly kind: "numbers"}
  | {readonly kind: "words"};

/** The collection that a cell belongs to: codes come and go with the years. */
export interface Collection {
  /** The year in which it ends, `2019` for 2018/19; null for a file that is not part of a yearly return. */
  readonly endsIn: number | null;
}

/** A cell as it was read. Without a value, its row cannot be used. */
export interface Cell<T> {
  readonly value?: T | undefined;
  readonly problem?: Problem | undefined;
}

/** What is wrong with a cell. The words never quote it, because it may be about a child. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** As in a finding: `unknown-code`. */
  readonly code: string;
  /** What is wrong and what was expected, to follow the name of the column. */
  readonly message: string;
  /** How a row that is kept was treated: `counted as not known`. */
  readonly treated?: string;
  /** What to do about an error, if there is more to say than `correct it`. */
  readonly remedy?: string;
}

/** A column whose cells must not be blank, read by `read`. */
export const column = <T>(header: string, expects: string, read: Column<T>["read"]): Column<T> => ({
  header,
  also: [],
  expects,
  mayBeAbsent: false,
  blank: null,
  read,
  values: {kind: "words"},
  holds: "other",
  measures: null
});

/** The same column, whose cells may be blank and are then null. */
export const orBlank = <T>(of: Column<T>): Column<T | null> => ({...of, blank: {value: null}});

/** The same column, which a file need not have. */
export const orAbsent = <T>(of: Column<T>): Column<T | null> => ({...orBlank(of), mayBeAbsent: true});

/** The same column, which a file need not have: without it, as in a blank cell, `value` is meant. */
export const withoutItMeans = <T>(value: T, of: Column<T>): Column<T> => ({
  ...of,
  mayBeAbsent: true,
  blank: {value}
});

/** The same column, which other releases call by other names. */
export const alsoCalled = <T>(names: readonly string[], of: Column<T>): Column<T> => ({...of, also: names});

/** Every name that a column may have. */
export const namesOf = (column: Column<unknown>): readonly string[] => [column.header, ...column.also];

/** The same column, which only these measures use. */
export const onlyFor = <T>(measures: readonly MeasureId[], of: Column<T>): Column<T> => ({...of, measures});

/** The same column, in which a blank cell means `value`, with a warning. */
export const blankMeans = <T>(value: T, treatedAs: string, of: Column<T>): Column<T> => ({
  ...of,
  blank: {
    value,
    problem: {
      severity: "warning",
      code: "blank-cell",
      message: `is blank, expected ${of.expects}`,
      treated: treatedAs
    }
  }
});

/** The same column, in which one spelling means that the value is not known, as a blank cell does. */
export const notKnownIs = <T>(spelling: string, of: Column<T | null>): Column<T | null> => ({
  ...of,
  read: (cell, collection) => (cell === spelling ? {value: null} : of.read(cell, collection))
});

/**
 * The same column, in which a cell that makes no sense counts as blank, with a warning: for cells that a figure can do
 * without, and that should not stop a whole release.
 */
export const senselessMeansBlank = <T>(of: Column<T | null>): Column<T | null> => ({
  ...of,
  read(cell, collection) {
    const {value, problem} = of.read(cell, collection);
    if (problem?.severity !== "error") return {value, problem};
    return {value: null, problem: {...problem, severity: "warning", treated: "read as if it were blank"}};
  }
});
