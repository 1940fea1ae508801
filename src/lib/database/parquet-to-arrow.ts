import {
  type Data,
  type DataType,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Vector
} from "apache-arrow";
import {readColumns} from "./read-columns.js";

/** The three types that a release is written in, by their names in Parquet. */
const arrowColumns: Readonly<Record<string, (values: readonly unknown[]) => Data<DataType>>> = {
  INT32: (values) =>
    makeData({
      type: new Int32(),
      ...presence(values),
      data: Int32Array.from(values, (value) => Number(value ?? 0))
    }),
  DOUBLE: (values) =>
    makeData({
      type: new Float64(),
      ...presence(values),
      data: Float64Array.from(values, (value) => Number(value ?? 0))
    }),
  BYTE_ARRAY: (values) => makeData({type: new Utf8(), ...presence(values), ...texts(values)})
};

/**
 * Reads a whole Parquet file (bytes) into an Arrow stream (bytes), which the engine takes in without a download of
 * its own. Throws on a column that is not INTEGER, DOUBLE or VARCHAR: a wider type would reach the page as
 * something other than a number or a word. Columns are laid out by hand because Arrow's own builders compile code
 * as they run, which the site's security policy forbids.
 */
export async function parquetToArrow(file: ArrayBuffer): Promise<Uint8Array> {
  const columns: Record<string, Vector> = {};
  for (const {name, type, values} of await readColumns(file)) {
    const column = arrowColumns[type];
    if (!column) throw new Error(`The release's column ${name} is of type ${type}, which is not expected.`);
    columns[name] = makeVector(column(values));
  }
  return tableToIPC(new Table(columns), "stream");
}

/** How many values there are, and one bit for each that says whether it is there. */
function presence(values: readonly unknown[]): {length: number; nullCount: number; nullBitmap: Uint8Array} {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  values.forEach((value, row) => {
    if (value === null) nullCount++;
    else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  });
  return {length: values.length, nullCount, nullBitmap};
}

/** Words one after another in UTF-8, and where each one starts. */
function texts(values: readonly unknown[]): {valueOffsets: Int32Array; data: Uint8Array} {
  const encoded = values.map((value) => encoder.encode(value === null ? "" : String(value)));
  const valueOffsets = new Int32Array(values.length + 1);
  encoded.forEach((bytes, row) => {
    valueOffsets[row + 1] = (valueOffsets[row] ?? 0) + bytes.length;
  });
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  encoded.forEach((bytes, row) => {
    data.set(bytes, valueOffsets[row]);
  });
  return {valueOffsets, data};
}

const encoder = new TextEncoder();
