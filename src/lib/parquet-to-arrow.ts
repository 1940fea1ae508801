import {
  type DataType,
  Float64,
  Int32,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray
} from "apache-arrow";
import {parquetMetadata, parquetRead} from "hyparquet";

/** The three types that a release is written in, by their names in Parquet. */
const arrowTypes: Readonly<Record<string, () => DataType>> = {
  INT32: () => new Int32(),
  DOUBLE: () => new Float64(),
  BYTE_ARRAY: () => new Utf8()
};

/**
 * Reads a whole Parquet file (bytes) into an Arrow stream (bytes), which the engine takes in without a download of
 * its own. Throws on a column that is not INTEGER, DOUBLE or VARCHAR: a wider type would reach the page as
 * something other than a number or a word.
 */
export async function parquetToArrow(file: ArrayBuffer): Promise<Uint8Array> {
  const metadata = parquetMetadata(file);
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
  const columns: Record<string, Vector> = {};
  for (const {name, type} of metadata.schema.slice(1)) {
    const arrowType = arrowTypes[type ?? ""];
    if (!arrowType)
      throw new Error(`The release's column ${name} is of type ${type}, which is not expected.`);
    columns[name] = vectorFromArray(values.get(name) ?? [], arrowType());
  }
  return tableToIPC(new Table(columns), "stream");
}
