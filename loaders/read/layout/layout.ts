import type {RowSource} from "../rows.ts";
import type {Column} from "./column.ts";

/** What a file holds: the column behind each field of a row. One file is one layout, recognised by its columns. */
export interface Layout<Fields> {
  /** What the guidance or our documentation calls it: `Episodes`, `reviews.csv`. */
  readonly name: string;
  /** Ids of the measures that rest on it. */
  readonly measures: readonly string[];
  /** True for figures of others: what cannot be read of them is left out with a warning and stops no release. */
  readonly onlyWarns?: true;
  /** True where a further column would mean that a row is no longer about everybody: the file is then left out. */
  readonly noOtherColumns?: true;
  /** Each field of a row and the column that it comes from. */
  readonly columns: {readonly [Field in keyof Fields]: Column<Fields[Field]>};
  /** Columns that are read to see that they are right, and not kept. */
  readonly checked?: readonly Column<unknown>[];
  /** Columns that belong to the layout and are never read, because nothing rests on them or they name a child. */
  readonly leftOut?: readonly string[];
}

/** Any layout, where only its names matter. */
export type AnyLayout = Layout<Record<string, unknown>>;

/** The fields of a return's row that come from its cells; the rest is where the row stands. */
export type CellsOf<Row extends {source: RowSource}> = Omit<Row, "year" | "source">;

/** The fields of a service log's row that come from its cells. */
export type LogCellsOf<Row extends {source: RowSource}> = Omit<Row, "source">;

/** Every column that a layout reads, kept or only checked. */
export const columnsRead = (layout: AnyLayout): readonly Column<unknown>[] => [
  ...Object.values(layout.columns),
  ...(layout.checked ?? [])
];
