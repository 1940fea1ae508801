import type {Folder} from "../contract/folder.ts";
import {eachRecord} from "./csv/each-record.ts";
import type {TextEncoding} from "./csv/encoding-of.ts";
import type {AnyLayout} from "./layout/layout.ts";
import {recognise} from "./layout/recognise.ts";

/** A header that is not in the first row of its file, because somebody put a title above it. */
export interface HeaderBelow {
  readonly layout: AnyLayout;
  /** The line of the header, from 1. */
  readonly line: number;
}

/** Titles, dates and notes above a table seldom take more rows. */
const ROWS_LOOKED_AT = 10;

/** Looks for a header of one of the layouts in the rows below the first; null where there is none. */
export async function headerBelow(
  data: Folder,
  file: string,
  encoding: TextEncoding,
  layouts: readonly AnyLayout[]
): Promise<HeaderBelow | null> {
  let found: HeaderBelow | null = null;
  let rows = 0;
  const look = eachRecord(data, file, encoding, (cells, line) => {
    rows += 1;
    const layout = rows > 1 && cells.length > 1 ? recognise(layouts, cells) : null;
    if (layout !== null) found = {layout, line};
    // The only way to stop before the end of the file.
    if (layout !== null || rows === ROWS_LOOKED_AT) throw new LookedAtEnough();
  });
  // A file that cannot be read is a finding of whoever reads all of it.
  await look.catch(() => undefined);
  return found;
}

class LookedAtEnough extends Error {}

/** What is wrong with such a file, and what to do about it. It quotes nothing: a title may name somebody. */
export const titleAbove = ({layout: {name}, line}: HeaderBelow): string =>
  `The columns of ${name} are in line ${line}, and expected in line 1; delete what is above them. The file is left out.`;
