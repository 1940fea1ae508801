import {type FileMetaData, parquetRead} from "hyparquet";

/** The columns of all authorities' figures as others have published them: with their words, and as numbers alone. */
const TABLES: readonly string[] = [
  "time_period,geographic_level,area_code,area_name,measure,breakdown,category,unit,value,symbol,source",
  "series,area,year,value,symbol,source"
];

/**
 * Whether a Parquet table is what others have published about every authority. It has no column that says whose figures are
 * whose, no numerator and no period of a release, so no figure of the council's own can be told by it.
 */
export const isPublishedByOthers = ({schema}: FileMetaData): boolean =>
  TABLES.includes(
    schema
      .slice(1)
      .map(({name}) => name)
      .join(",")
  );

/** What is to be known of such a table, whose rows are hundreds of thousands. */
export interface OthersTable {
  /** Every word in it, once: a word that must not be there is a word. */
  readonly words: string;
  /** The lowest and the highest number of each column, as two rows: what its footer may say. */
  readonly ends: readonly Readonly<Record<string, number>>[];
}

/** Reads such a table column by column. */
export async function readOthers(file: ArrayBuffer, metadata: FileMetaData): Promise<OthersTable> {
  const words = new Set<string>();
  const [lowest, highest] = [new Map<string, number>(), new Map<string, number>()];
  await parquetRead({
    file,
    metadata,
    onChunk: ({columnName, columnData}) => {
      for (let row = 0; row < columnData.length; row++) {
        const cell: unknown = columnData[row];
        if (typeof cell === "string") words.add(cell);
        if (typeof cell !== "number") continue;
        lowest.set(columnName, Math.min(cell, lowest.get(columnName) ?? cell));
        highest.set(columnName, Math.max(cell, highest.get(columnName) ?? cell));
      }
    }
  });
  return {words: [...words].join("\n"), ends: [lowest, highest].map((ends) => Object.fromEntries(ends))};
}
