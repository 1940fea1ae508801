import {FileAttachment} from "observablehq:stdlib";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {required} from "../../../contract/required.js";
import {readColumns} from "../../database/read-columns.js";

let fetched: Promise<readonly MeasureRow[]> | undefined;

/**
 * Every released figure, read from the whole file the first time that one is asked for. A choice needs no query
 * engine: the file is a hundredth of its size. Rejects where the file does not arrive; the next call tries again.
 */
export function releasedFigures(): Promise<readonly MeasureRow[]> {
  fetched ??= read().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function read(): Promise<readonly MeasureRow[]> {
  const columns = await readColumns(await FileAttachment("../../../release/measures.parquet").arrayBuffer());
  const {values: first} = required(columns[0], "the first column of the release");
  // The file has the columns of a row and no others: the release is written from them.
  const rowAt = (place: number) =>
    Object.fromEntries(columns.map(({name, values}) => [name, values[place]])) as Record<
      keyof MeasureRow,
      unknown
    >;
  return first.map((_, place) => rowAt(place) as MeasureRow);
}
