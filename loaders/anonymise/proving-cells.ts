import type {FileFindings} from "../read/file-findings.ts";
import {cellReader} from "../read/layout/cell-reader.ts";
import {namesOf, orBlank} from "../read/layout/column.ts";
import {headerName} from "../read/layout/header-name.ts";
import {columnsRead} from "../read/layout/layout.ts";
import type {RawRow, RawTable} from "./raw-rows.ts";

/**
 * Begins to read the cells of a raw table that its anonymisation rewrites or relies on, such as dates, in the same way
 * as the check reads them. A cell that cannot be read becomes a finding, so that nothing is blanked without an error.
 */
export function provingCells({layout, headings}: RawTable, findings: FileFindings): (row: RawRow) => void {
  const readers = columnsRead(layout)
    .filter(({holds}) => holds !== "other")
    .flatMap((column) => {
      const index = headings.findIndex((heading) => namesOf(column).map(headerName).includes(heading));
      const reading = {collection: {endsIn: null}, findings, intern: (words: string) => words};
      // A blank is kept as a blank, so the check can report it.
      return index < 0 ? [] : [cellReader(orBlank(column), index, layout, reading)];
    });
  return ({cells, line}) => {
    for (const read of readers) read(cells, line);
  };
}
