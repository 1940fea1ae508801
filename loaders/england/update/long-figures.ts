import {from} from "arquero";
import {ENGLAND_SYMBOLS, type EnglandSymbol} from "../../contract/england.ts";
import {required} from "../../contract/required.ts";
import type {DepartmentRow, PrintedNumber} from "./department-row.ts";

/** The figures of one column of a file about one characteristic: what may be a series of ours. */
export interface PrintedSeries {
  /** In the Department's words: `Age group, 1 to 4 years, percentage`. */
  readonly words: string;
  readonly figures: readonly PrintedFigure[];
}

export interface PrintedFigure extends PrintedNumber {
  readonly area: string;
  readonly year: number;
}

/** The columns of numbers of the Department's files. */
const COLUMNS = ["number", "percentage", "rate"] as const;

/** Between the parts of a key: in no word of the Department's. */
const SEPARATOR = "\u001f";

/**
 * The Department's wide rows as long ones, a figure a row, gathered by what they are about. Two rows of a file about the
 * same thing, area and year are the same figure: the later one counts.
 */
export function longFigures(rows: readonly DepartmentRow[]): readonly PrintedSeries[] {
  const wide = from(
    rows.map(({area, year, group, characteristic, number, percentage, rate}) => ({
      area: area.code,
      year,
      group,
      characteristic,
      number: packed(number),
      percentage: packed(percentage),
      rate: packed(rate)
    }))
  );
  const long = wide.fold([...COLUMNS], {as: ["column", "printed"]});
  const gathered = new Map<string, Map<string, PrintedFigure>>();
  for (const row of long.objects() as LongRow[]) {
    const printed = unpacked(row.printed);
    if (printed === null) continue;
    const words = [row.group, row.characteristic, row.column].filter((part) => part !== "").join(", ");
    const figures = gathered.get(words) ?? new Map<string, PrintedFigure>();
    gathered.set(words, figures);
    figures.set(`${row.area} ${row.year}`, {area: row.area, year: row.year, ...printed});
  }
  return [...gathered].map(([words, figures]) => ({words, figures: [...figures.values()]}));
}

interface LongRow {
  readonly area: string;
  readonly year: number;
  readonly group: string;
  readonly characteristic: string;
  readonly column: (typeof COLUMNS)[number];
  readonly printed: string;
}

/** A number and its sign in one cell, which a table can fold; nothing for a column that the file does not have. */
const packed = (printed: PrintedNumber | null): string =>
  printed === null ? "" : `${printed.value === null ? "" : printed.value}${SEPARATOR}${printed.symbol}`;

function unpacked(cell: string): PrintedNumber | null {
  if (cell === "") return null;
  const [value = "", sign] = cell.split(SEPARATOR);
  const symbol = required(
    ENGLAND_SYMBOLS.find((one): one is EnglandSymbol => one === sign),
    "a sign that is known"
  );
  return {value: value === "" ? null : Number(value), symbol};
}
