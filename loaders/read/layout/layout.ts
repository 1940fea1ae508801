import type {MeasureId} from "../../contract/measure-ids.ts";
import type {RowSource} from "../rows.ts";
import type {Column} from "./column.ts";

/** The columns of a kind of file, and the field of a row that each gives. A file's layout is recognised by its columns. */
export interface Layout<Fields> {
  /** What the guidance or our documentation calls it: `Episodes`, `reviews.csv`. */
  readonly name: string;
  /** Ids of the measures that use it. */
  readonly measures: readonly MeasureId[];
  /** True for others' figures: rows that cannot be read are left out with a warning and do not stop a release. */
  readonly onlyWarns?: true;
  /** True if a further column would mean that a row is not about everybody: such a file is left out. */
  readonly noOtherColumns?: true;
  /** Each field of a row and the column that it comes from. */
  readonly columns: {readonly [Field in keyof Fields]: Column<Fields[Field]>};
  /** Columns that are only checked; their values are not kept. */
  readonly checked?: readonly Column<unknown>[];
  /** Columns that belong to the layout but are never read, because nothing uses them or they identify a child. */
  readonly leftOut?: readonly string[];
}

/** Any layout, for callers that only need its names. */
export type AnyLayout = Layout<Record<string, unknown>>;

/** The fields of a return's row that come from its cells; the others say where the row is. */
export type CellsOf<Row extends {source: RowSource}> = Omit<Row, "year" | "source">;

/** The fields of a service log's row that come from its cells. */
export type LogCellsOf<Row extends {source: RowSource}> = Omit<Row, "source">;

/** Every column that a layout reads, kept or only checked. */
export const columnsRead = (layout: AnyLayout): readonly Column<unknown>[] => [
  ...Object.values(layout.columns),
  ...(layout.checked ?? [])
];
