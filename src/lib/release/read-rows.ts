import {csvParseRows} from "d3";
import type {Column} from "../../../loaders/contract/column.ts";
import {required} from "../../contract/required.js";

/**
 * The rows of a CSV file of the release, as the columns that it is written from describe them. A hidden number is the text
 * `c` in the file and null here: it must never pass for a number. Throws on a column that is not described, and on a row
 * that is too short.
 */
export function readRows<Row>(csv: string, columns: readonly Column<Row>[]): readonly Row[] {
  const byName = new Map<string, Column<Row>>(columns.map((column) => [column.name, column]));
  const [heads, ...records] = csvParseRows(csv.replace(/^\ufeff/, ""));
  const described = required(heads, "the names of the columns").map((head) =>
    required(byName.get(head), `a description of the column ${head}`)
  );
  return records.map(
    (cells) =>
      Object.fromEntries(
        described.map((column, place) => [
          column.name,
          cellOf(required(cells[place], "a cell for every column"), column)
        ])
      ) as Row
  );
}

function cellOf(cell: string, {type, mayBeNull}: Pick<Column<never>, "type" | "mayBeNull">) {
  if (type !== "VARCHAR") return /^-?\d/.test(cell) ? Number(cell) : null;
  return cell === "" && mayBeNull ? null : cell;
}
