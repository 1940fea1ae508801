/** No other types are written, because INT64 would reach a browser as BigInt. */
export type ColumnType = "VARCHAR" | "INTEGER" | "DOUBLE";

/** One column of a file of the release: the one list that its Parquet, its CSV and its description come from. */
export interface Column<Row> {
  readonly name: keyof Row & string;
  readonly type: ColumnType;
  /** What it is, for the data dictionary. */
  readonly label: string;
  /** Whether a cell may be without a value. */
  readonly mayBeNull: boolean;
}

interface Described {
  readonly type: ColumnType;
  readonly label: string;
  readonly mayBeNull?: boolean;
}

/** The type of a column that fits its values, and whether they may be null. */
type Fitting<Value> = (NonNullable<Value> extends number
  ? {readonly type: "INTEGER" | "DOUBLE"}
  : {readonly type: "VARCHAR"}) &
  (null extends Value ? {readonly mayBeNull: true} : {readonly mayBeNull?: false});

/**
 * The columns of a file, in the order in which they are described. A column that is left out, or described as another
 * type than its values have, does not compile. `More` is what else there is to say of each.
 */
export function columnsOf<Row extends object, More = object>(
  described: {
    readonly [Name in keyof Row]-?: Described & Fitting<Row[Name]> & More;
  }
): readonly (Column<Row> & More)[] {
  const names = Object.keys(described) as (keyof Row & string)[];
  return names.map((name) => {
    const column: Described & More = described[name];
    return {...column, name, mayBeNull: column.mayBeNull === true};
  });
}

/** The names of the columns that hold numbers. */
export const numbersAmong = <Row>(columns: readonly Column<Row>[]): readonly (keyof Row & string)[] =>
  columns.filter(({type}) => type !== "VARCHAR").map(({name}) => name);
