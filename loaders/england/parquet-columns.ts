import {parquetMetadata, parquetRead} from "hyparquet";

/** Where the values of a column go. */
export type Column = Int32Array | Float64Array | (string | null)[];

/**
 * Reads columns of a Parquet file (bytes) into arrays, a number for each row: whole numbers, numbers (not a number where
 * there is none) or words. Throws where the file is damaged or lacks a column.
 */
export async function parquetColumns<Name extends string>(
  bytes: Uint8Array,
  kinds: Readonly<Record<Name, "whole" | "number" | "words">>
): Promise<{readonly length: number; readonly columns: Readonly<Record<Name, Column>>}> {
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  const length = Number(metadata.num_rows);
  const there = new Set(metadata.schema.map(({name}) => name));
  const entries: [Name, Column][] = [];
  for (const name of Object.keys(kinds) as Name[]) {
    if (!there.has(name)) throw new Error(`The file has no column ${name}.`);
    const into = emptyColumn(kinds[name], length);
    await parquetRead({
      file,
      metadata,
      columns: [name],
      onChunk: ({columnData, rowStart}) => {
        for (let row = 0; row < columnData.length; row++) fill(into, rowStart + row, columnData[row]);
      }
    });
    entries.push([name, into]);
  }
  return {length, columns: Object.fromEntries(entries) as Record<Name, Column>};
}

function emptyColumn(kind: "whole" | "number" | "words", length: number): Column {
  if (kind === "whole") return new Int32Array(length);
  return kind === "number"
    ? new Float64Array(length).fill(Number.NaN)
    : new Array<string | null>(length).fill(null);
}

function fill(into: Column, row: number, value: unknown): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(into)) into[row] = String(value);
  else into[row] = Number(value);
}
