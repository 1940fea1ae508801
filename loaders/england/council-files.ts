import {csvLines} from "../contract/csv-lines.ts";
import {ENGLAND_SYMBOLS, type England} from "../contract/england.ts";
import type {Folder} from "../contract/folder.ts";
import {required} from "../contract/required.ts";
import {requiredBytes} from "../files/required-bytes.ts";
import {ENGLAND_FILES} from "./england-files.ts";
import {parquetColumns} from "./parquet-columns.ts";

/**
 * The files of a data folder that these figures fill in, about some areas alone: figures to compare with in the compact
 * layout, children aged 0 to 17, residents by ethnic group. By their path in the data folder; a file without a row is
 * left out.
 *
 * @param folder the folder of England's figures
 * @param codes the areas: the council, those it is compared with, its region, England
 */
export async function councilFiles(
  england: England,
  folder: Folder,
  codes: ReadonlySet<string>
): Promise<ReadonlyMap<string, string>> {
  const names = new Map(england.areas.map(({code, name}) => [code, name]));
  const inArea = (code: string): boolean => codes.has(code) && names.has(code);
  const named = (code: string): string => required(names.get(code), `the name of ${code}`);
  const files: (readonly [string, readonly string[], readonly string[][]])[] = [
    ["comparators/comparators.csv", COMPARATORS, comparators(england, codes)],
    [
      "population/population.csv",
      ["mid_year", "area_code", "area_name", "age_group", "population", "source"],
      (
        await rowsIn(folder, ENGLAND_FILES.population, [
          "mid_year",
          "area_code",
          "age_group",
          "population",
          "source"
        ])
      )
        .filter(([, code]) => inArea(required(code, "an area")))
        .map(([year, code, ...rest]) => [cell(year), cell(code), named(cell(code)), ...rest])
    ],
    [
      "population/census-ethnicity.csv",
      ["census", "area_code", "area_name", "ethnic_group", "category", "population", "age_group", "source"],
      (
        await rowsIn(folder, ENGLAND_FILES.census, [
          "census",
          "area_code",
          "ethnic_group",
          "category",
          "population",
          "age_group",
          "source"
        ])
      )
        .filter(([, code]) => inArea(required(code, "an area")))
        .map(([census, code, ...rest]) => [cell(census), cell(code), named(cell(code)), ...rest])
    ]
  ];
  return new Map(
    files
      .filter(([, , rows]) => rows.length > 0)
      .map(([path, header, rows]) => [path, csvLines([header, ...rows])])
  );
}

const cell = (text: string | undefined): string => required(text, "a cell");

const COMPARATORS = [
  "time_period",
  "geographic_level",
  "area_code",
  "area_name",
  "measure",
  "unit",
  "value",
  "label",
  "source"
] as const;

/** The figures of the compact layout about these areas, sorted by measure, area and year. */
function comparators(england: England, codes: ReadonlySet<string>): string[][] {
  const {numbers, series, areas, sources, measures} = england;
  const names = new Map(measures.map(({id, name}) => [id, name]));
  return series.flatMap((one, place) => {
    if (one.compact === null) return [];
    const rows: string[][] = [];
    const end = required(numbers.starts[place + 1], "where a series ends");
    for (let at = required(numbers.starts[place], "where a series begins"); at < end; at++) {
      const area = required(areas[required(numbers.area[at], "an area")], "an area of the list");
      if (!codes.has(area.code)) continue;
      const value = required(numbers.value[at], "a value");
      const symbol = required(
        ENGLAND_SYMBOLS[required(numbers.symbol[at], "a symbol")],
        "a symbol of the list"
      );
      rows.push([
        String(numbers.year[at]),
        area.level,
        area.code,
        area.name,
        one.compact,
        one.unit,
        Number.isNaN(value) ? symbol : String(value),
        required(names.get(one.measure), "the name of a measure"),
        required(sources[required(numbers.source[at], "a source")], "a source of the list").title
      ]);
    }
    return rows;
  });
}

/** Every row of a Parquet file as texts, in these columns. */
async function rowsIn(folder: Folder, path: string, names: readonly string[]): Promise<string[][]> {
  const kinds = Object.fromEntries(names.map((name) => [name, "words" as const]));
  const {length, columns} = await parquetColumns(requiredBytes(folder, path), kinds);
  return Array.from({length}, (_, row) => names.map((name) => String(columns[name]?.[row])));
}
