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
      data: Int32Array.from(values, numberOrFiller)
    }),
  DOUBLE: (values) =>
    makeData({
      type: new Float64(),
      ...presence(values),
      data: Float64Array.from(values, numberOrFiller)
    }),
  BYTE_ARRAY: (values) => makeData({type: new Utf8(), ...presence(values), ...texts(values)})
};

/** A column of numbers has room for every row. Where there is no number, 0 fills it, and `presence` says to skip it. */
const numberOrFiller = (value: unknown): number => (value === null ? 0 : Number(value));

/**
 * Reads a whole Parquet file (bytes) into an Arrow stream (bytes), which the engine takes in without a download of
 * its own. Throws on a column that is not INTEGER, DOUBLE or VARCHAR: a wider type would reach the page as
 * neither a number nor a string. Columns are laid out by hand because Arrow's own builders compile code
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

/** How many values there are, how many of them are null, and one bit for each, set where it is not null. */
function presence(values: readonly unknown[]): {length: number; nullCount: number; nullBitmap: Uint8Array} {
  const byteOf = (eight: readonly unknown[]): number =>
    eight.reduce<number>((bits, value, place) => (value === null ? bits : bits | (1 << place)), 0);
  return {
    length: values.length,
    nullCount: values.filter((value) => value === null).length,
    nullBitmap: Uint8Array.from({length: Math.ceil(values.length / 8)}, (_, byte) =>
      byteOf(values.slice(8 * byte, 8 * byte + 8))
    )
  };
}

/** Words one after another in UTF-8, and where each one starts. */
function texts(values: readonly unknown[]): {valueOffsets: Int32Array; data: Uint8Array} {
  const encoded = values.map((value) => encoder.encode(value === null ? "" : String(value)));
  const valueOffsets = new Int32Array(values.length + 1);
  let end = 0;
  encoded.forEach((bytes, row) => {
    end += bytes.length;
    valueOffsets[row + 1] = end;
  });
  const data = new Uint8Array(end);
  encoded.forEach((bytes, row) => {
    data.set(bytes, valueOffsets[row]);
  });
  return {valueOffsets, data};
}

const encoder = new TextEncoder();
