import type {Folder} from "../contract/folder.ts";
import {eachRecord} from "./csv/each-record.ts";
import type {TextEncoding} from "./csv/encoding-of.ts";
import type {AnyLayout} from "./layout/layout.ts";
import {recognise} from "./layout/recognise.ts";

/** Titles, dates, notes and merged headings above a table seldom take more rows. */
const ROWS_LOOKED_AT = 10;

/** Where the header of a table is. */
export interface HeaderPlace {
  /** From 1. */
  readonly line: number;
  /** How many rows are above it that are not blank: titles and the like. */
  readonly rowsAbove: number;
}

/**
 * Finds the header of a table: the first row that has the columns of one of the layouts. It need not be the first of
 * all, since people put titles above tables and programs write `sep=;`. Null where no row is one.
 */
export async function headerLine(
  data: Folder,
  file: string,
  encoding: TextEncoding,
  layouts: readonly AnyLayout[]
): Promise<HeaderPlace | null> {
  let found: HeaderPlace | null = null;
  let rows = 0;
  const look = eachRecord(data, file, encoding, (cells, line) => {
    rows += 1;
    // A title is one cell; only in the first row may a header be one too.
    if ((rows === 1 || cells.length > 1) && recognise(layouts, cells) !== null)
      found = {line, rowsAbove: rows - 1};
    // The only way to stop before the end of the file.
    if (found !== null || rows === ROWS_LOOKED_AT) throw new LookedAtEnough();
  });
  // A file that cannot be read is a finding of whoever reads all of it.
  await look.catch(() => undefined);
  return found;
}

class LookedAtEnough extends Error {}
