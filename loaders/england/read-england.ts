import type {
  England,
  EnglandArea,
  EnglandNumbers,
  EnglandSource,
  NeighbourList
} from "../contract/england.ts";
import type {GeographicLevel} from "../contract/figure-key.ts";
import type {Folder} from "../contract/folder.ts";
import {requiredBytes} from "../files/required-bytes.ts";
import {ENGLAND_FILES} from "./england-files.ts";
import {parquetColumns} from "./parquet-columns.ts";
import {type LookupRow, recordsIn} from "./records-in.ts";
import {startsOf} from "./starts-of.ts";

/**
 * Every authority's published figures, read from their folder. The same in Node and in a worker.
 *
 * @throws where a file is missing or damaged
 */
export async function readEngland(folder: Folder): Promise<England> {
  const rowsOf = (name: keyof typeof ENGLAND_FILES) => recordsIn(folder, ENGLAND_FILES[name]);
  const series = rowsOf("series").map((row) => ({
    measure: row.text("measure"),
    breakdown: row.text("breakdown"),
    category: row.text("category"),
    unit: row.text("unit"),
    label: row.text("label"),
    compact: row.maybe("compact")
  }));
  return {
    series,
    areas: rowsOf("areas").map(areaOf),
    measures: rowsOf("measures").map((row) => ({
      id: row.text("measure"),
      name: row.text("name"),
      period: row.text("period") === "31 March" ? "31 March" : "Reporting year",
      of: row.maybe("of"),
      people: row.maybe("people"),
      phrase: row.maybe("phrase"),
      note: row.maybe("note")
    })),
    breakdowns: rowsOf("breakdowns").map((row) => ({id: row.text("breakdown"), name: row.text("name")})),
    categories: rowsOf("categories").map((row) => ({
      breakdown: row.text("breakdown"),
      category: row.text("category"),
      measure: row.maybe("measure"),
      name: row.text("name"),
      note: row.maybe("note")
    })),
    breaks: rowsOf("breaks").map((row) => ({
      measure: row.text("measure"),
      breakdown: row.text("breakdown"),
      year: row.number("year"),
      note: row.text("note")
    })),
    sources: rowsOf("sources").map(sourceOf),
    neighbours: neighbourLists(rowsOf("neighbourLists"), rowsOf("neighbours")),
    numbers: await readNumbers(requiredBytes(folder, ENGLAND_FILES.numbers), series.length),
    population: await readPopulation(folder),
    hexagons: new Map(
      rowsOf("hexagons").map((row) => [
        row.text("area_code"),
        {column: row.number("column"), row: row.number("row")}
      ])
    )
  };
}

/** The numbers of `figures.parquet` (bytes), with where each of so many series begins. */
export async function readNumbers(bytes: Uint8Array, seriesCount: number): Promise<EnglandNumbers> {
  const {length, columns} = await parquetColumns(bytes, {
    series: "whole",
    area: "whole",
    year: "whole",
    value: "number",
    symbol: "whole",
    source: "whole"
  });
  const whole = (name: keyof typeof columns) => columns[name] as Int32Array;
  const series = whole("series");
  return {
    length,
    series,
    area: whole("area"),
    year: whole("year"),
    value: columns.value as Float64Array,
    symbol: whole("symbol"),
    source: whole("source"),
    starts: startsOf(series, seriesCount)
  };
}

async function readPopulation(folder: Folder): Promise<ReadonlyMap<string, number>> {
  const {length, columns} = await parquetColumns(requiredBytes(folder, ENGLAND_FILES.population), {
    mid_year: "whole",
    area_code: "words",
    population: "whole"
  });
  return new Map(
    Array.from({length}, (_, row): [string, number] => [
      `${columns.area_code[row]} ${columns.mid_year[row]}`,
      Number(columns.population[row])
    ])
  );
}

const listIn = (cell: string | null): readonly string[] => (cell === null ? [] : cell.split(";"));

const areaOf = (row: LookupRow): EnglandArea => {
  const regionCode = row.maybe("region_code");
  return {
    code: row.text("area_code"),
    name: row.text("area_name"),
    level: row.text("geographic_level") as GeographicLevel,
    region: regionCode === null ? null : {code: regionCode, name: row.text("region_name")},
    firstYear: row.number("first_year"),
    lastYear: row.number("last_year"),
    formerCodes: listIn(row.maybe("former_codes")),
    formedFrom: listIn(row.maybe("formed_from")),
    replacedBy: listIn(row.maybe("replaced_by"))
  };
};

const sourceOf = (row: LookupRow): EnglandSource => ({
  id: row.text("source"),
  title: row.text("title"),
  copy: row.text("copy"),
  licence: row.text("licence"),
  note: row.maybe("note")
});

function neighbourLists(lists: readonly LookupRow[], rows: readonly LookupRow[]): readonly NeighbourList[] {
  return lists.map((list) => {
    const id = list.text("list");
    const of = new Map<string, string[]>();
    for (const row of rows) {
      if (row.text("list") !== id) continue;
      const area = row.text("area_code");
      of.set(area, [...(of.get(area) ?? []), row.text("neighbour_code")]);
    }
    return {id, name: list.text("name"), source: list.text("source"), of};
  });
}
