/** One column of a file of the release: the one list that its Parquet, its CSV and its description come from. */
export interface Column<Row> {
  readonly name: keyof Row & string;
  /** INT64 would reach a browser as BigInt: nothing but these three is written. */
  readonly type: "VARCHAR" | "INTEGER" | "DOUBLE";
  /** What it is, for the data dictionary. */
  readonly label: string;
}
