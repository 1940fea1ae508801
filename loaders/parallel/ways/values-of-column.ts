import type {Column} from "../../read/layout/column.ts";
import type {Life} from "../life.ts";
import type {ChildTable} from "./child-tables.ts";

/** At most so many of the values that occur in a column of numbers or words are tried. */
const VALUES = 12;

/** A value, with the collection years that allow it. */
export interface Value {
  readonly value: unknown;
  readonly isAllowed: (endsIn: number) => boolean;
}

/** For a value that any year allows. */
export const always = () => true;

/** The values that a column can be given: of a list every one, otherwise some of those that occur; and none. */
export function valuesOf(
  column: Column<unknown>,
  {names}: ChildTable,
  field: string,
  lives: readonly Life[]
): readonly Value[] {
  const blank = column.blank !== null && column.blank.problem === undefined;
  const none: Value[] = blank ? [{value: column.blank?.value ?? null, isAllowed: always}] : [];
  const {values} = column;
  if (values.kind === "days") return none;
  if (values.kind === "listed") {
    const known = new Map<unknown, Value>();
    for (const {means, firstYear = 0, lastYear = Number.POSITIVE_INFINITY} of Object.values(
      values.spellings
    )) {
      const others = known.get(means)?.isAllowed;
      const isAllowed = (endsIn: number) =>
        (endsIn >= firstYear && endsIn <= lastYear) || others?.(endsIn) === true;
      known.set(means, {value: means, isAllowed});
    }
    return [...known.values(), ...none];
  }
  const occurring = new Set<unknown>();
  for (const {rows} of lives)
    for (const name of names)
      for (const row of rows.get(name) ?? []) if (row[field] !== null) occurring.add(row[field]);
  const sorted = [...occurring].sort((one, other) =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1
  );
  const step = Math.max(1, (sorted.length - 1) / (VALUES - 1));
  const some = new Set(
    Array.from({length: Math.min(VALUES, sorted.length)}, (_, index) => sorted[Math.round(index * step)])
  );
  return [...[...some].map((value) => ({value, isAllowed: always})), ...none];
}

/** Whether a column can have this value in a cell. */
export function canHold(column: Column<unknown> | undefined, value: unknown): boolean {
  if (column === undefined) return false;
  if (value === null) return column.blank !== null && column.blank.value === null;
  if (column.values.kind !== "listed") return true;
  return Object.values(column.values.spellings).some(({means}) => means === value);
}
