import {rollup} from "d3";
import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {BreakdownWords, CategoryWords} from "../../../loaders/contract/release.ts";
import {required} from "../../contract/required.js";
import type {ParquetColumn} from "../database/read-columns.js";

/** One thing in which children differ, and what it is for each row: `codes[row]` is a place in `categories`. */
export interface Attribute {
  readonly id: BreakdownId | "year";
  readonly label: string;
  /** In an order of its own, so that neighbours can be chosen together. */
  readonly ordinal: boolean;
  /** Those that occur, in the catalogue's order; years oldest first. */
  readonly categories: readonly CategoryWords[];
  readonly codes: Uint8Array;
}

/** The children of the restricted edition: one row a child and 31 March, as whole numbers that one pass can count. */
export interface ChildTable {
  readonly rows: number;
  readonly attributes: readonly Attribute[];
  /** Whose row it is: the same number for the same child in every year. */
  readonly child: Uint32Array;
  readonly children: number;
  /** How many children of the same year share all of `RECOGNISED_BY` with this one, itself included. */
  readonly alike: Uint32Array;
}

const SHOWN: readonly BreakdownId[] = [
  "sex",
  "age-band",
  "ethnic-group",
  "legal-status",
  "placement-type",
  "placement-provider",
  "distance-band",
  "time-in-care"
];

/** What somebody may know about a child without seeing a record: the attributes of `risk.json`, within one year. */
export const RECOGNISED_BY: ReadonlySet<Attribute["id"]> = new Set([
  "sex",
  "age-band",
  "ethnic-group",
  "legal-status",
  "placement-type",
  "distance-band",
  "year"
]);

/** Makes the table from the columns of `children.parquet`. Throws where a column or a category is not known. */
export function childTable(
  columns: readonly ParquetColumn[],
  breakdowns: readonly BreakdownWords[]
): ChildTable {
  const valuesOf = (name: string): readonly string[] => {
    const column = columns.find((one) => one.name === name);
    if (!column) throw new Error(`children.parquet has no column ${name}.`);
    return column.values.map(String);
  };
  const years = valuesOf("year");
  const attributes = [
    ...SHOWN.map((id) => {
      const words = breakdowns.find((breakdown) => breakdown.id === id);
      if (!words) throw new Error(`The catalogue has no breakdown ${id}.`);
      return attributeOf(words, valuesOf(id.replaceAll("-", "_")));
    }),
    attributeOf({id: "year", label: "Year", ordinal: true, categories: yearWords(years)}, years)
  ];
  const child = placesOf(valuesOf("child"));
  return {
    rows: years.length,
    attributes,
    child,
    children: new Set(child).size,
    alike: groupSizes(
      attributes.filter(({id}) => RECOGNISED_BY.has(id)).map(({codes}) => codes),
      years.length
    )
  };
}

const yearWords = (years: readonly string[]): readonly CategoryWords[] =>
  [...new Set(years)].sort().map((year) => ({id: year, label: year}));

function attributeOf(
  {id, label, ordinal, categories}: Omit<Attribute, "codes">,
  values: readonly string[]
): Attribute {
  const present = new Set(values);
  const shown = categories.filter((category) => present.has(category.id));
  const places = new Map(shown.map((category, place) => [category.id, place]));
  const codes = Uint8Array.from(values, (value) => {
    const place = places.get(value);
    if (place === undefined) throw new Error(`The catalogue has no category ${value} of ${id}.`);
    return place;
  });
  return {id, label, ordinal, categories: shown, codes};
}

/** Each value as a number: 0 for the first value that came, 1 for the second one that was different, and so on. */
function placesOf(values: readonly string[]): Uint32Array {
  const places = new Map<string, number>();
  return Uint32Array.from(values, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
}

/** For each row, how many rows have the same codes in all these columns. */
function groupSizes(codes: readonly Uint8Array[], rows: number): Uint32Array {
  const keys = Array.from({length: rows}, (_, row) => codes.map((column) => column[row]).join());
  const sizes = rollup(
    keys,
    (same) => same.length,
    (key) => key
  );
  return Uint32Array.from(keys, (key) => required(sizes.get(key), "the size of a row's own group"));
}
