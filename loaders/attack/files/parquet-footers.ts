import {type FileMetaData, parquetMetadata} from "hyparquet";
import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {numberIn} from "../gather/printed-figure.ts";
import type {SiteFile} from "../gather/site-file.ts";
import {withoutCopies} from "../gather/unpack.ts";

/**
 * Reads the footer of each Parquet file. It keeps the smallest and the largest value of each column, and whatever
 * notes a program wrote: statistics taken before figures were hidden give those figures away.
 */
export function parquetFooters(files: readonly SiteFile[], decoded: readonly Decoded[]): Complaint[] {
  const rowsOf = new Map(
    decoded.filter(({isUnreadable}) => !isUnreadable).map(({path, records}) => [path, records])
  );
  return withoutCopies(files).flatMap((file): Complaint[] => {
    const {path} = file;
    const {bytes} = file.unpacked;
    const rows = rowsOf.get(path);
    if (!rows || !startsWithMagic(bytes)) return [];
    const footer = parquetMetadata(bytes.slice().buffer);
    const columns = columnsBeyond(footer, rows);
    const notes: Complaint[] = (footer.key_value_metadata ?? []).map(({key}) => ({
      kind: "statistics of what is hidden",
      where: path,
      what: `its footer has a note of its own, "${key}"`
    }));
    return [
      ...notes,
      ...columns.map(
        (column): Complaint => ({
          kind: "statistics of what is hidden",
          where: path,
          what: `the statistics of its column "${column}" are not those of its rows`
        })
      )
    ];
  });
}

const startsWithMagic = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 4)) === "PAR1";

/** Columns of numbers whose smallest or largest value in the footer is in none of the rows. */
function columnsBeyond(
  {row_groups}: FileMetaData,
  rows: readonly Readonly<Record<string, unknown>>[]
): string[] {
  const columns = row_groups
    .flatMap(({columns: ofGroup}) => ofGroup)
    .flatMap(({meta_data}) => {
      const name = meta_data?.path_in_schema[0];
      const {min_value, max_value} = meta_data?.statistics ?? {};
      const [least, most] = [numberIn(min_value), numberIn(max_value)];
      if (name === undefined || least === null || most === null) return [];
      const values = rows.flatMap((row) => numberIn(row[name]) ?? []);
      return values.includes(least) && values.includes(most) ? [] : [name];
    });
  return [...new Set(columns)];
}
