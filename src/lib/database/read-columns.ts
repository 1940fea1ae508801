import {type FileMetaData, parquetMetadata, parquetRead} from "hyparquet";
import {required} from "../../contract/required.js";

/** The columns of a Parquet file in its order: a name, its type in Parquet, and a value (or null) for every row. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Reads a whole Parquet file (bytes), the same in Node and in the browser. Throws where it is not one. */
export async function readColumns(file: ArrayBuffer): Promise<readonly ParquetColumn[]> {
  const metadata: FileMetaData = parquetMetadata(file);
  const values = new Map<string, unknown[]>();
  await parquetRead({
    file,
    metadata,
    onChunk({columnName, columnData, rowStart}) {
      const column = values.get(columnName) ?? [];
      values.set(columnName, column);
      for (let row = 0; row < columnData.length; row++) column[rowStart + row] = columnData[row] ?? null;
    }
  });
  return metadata.schema.slice(1).map(({name, type}) => ({
    name,
    // Only a column of columns has no type; the release has none, and nobody who reads it expects one.
    type: required(type, `the type of the column ${name}`),
    // A file without a row has no chunk of any column.
    values: values.get(name) ?? []
  }));
}
