import {csvLines} from "../contract/csv-lines.ts";
import type {England} from "../contract/england.ts";
import type {Folder} from "../contract/folder.ts";
import {ENGLAND_FILES} from "./england-files.ts";
import {hexagonsOf} from "./hexagons.ts";
import {numbersFile} from "./numbers-file.ts";
import {recordsIn} from "./records-in.ts";

/**
 * The files that a new release changes, by their name: the numbers, the sources, the areas, and the map worked
 * out from their boundaries.
 *
 * @param folder the folder as it is: the areas' numbers of the Department are carried over from it
 */
export function updatedFiles(
  {numbers, sources, areas}: England,
  folder: Folder
): ReadonlyMap<string, Uint8Array | string> {
  const department = new Map(
    recordsIn(folder, ENGLAND_FILES.areas).map((row) => [row.text("area_code"), row.text("la_number")])
  );
  return new Map<string, Uint8Array | string>([
    [ENGLAND_FILES.numbers, numbersFile(numbers)],
    [
      ENGLAND_FILES.sources,
      csvLines([
        ["source", "title", "copy", "licence", "note"],
        ...sources.map(({id, title, copy, licence, note}) => [id, title, copy, licence, orBlank(note)])
      ])
    ],
    [
      ENGLAND_FILES.hexagons,
      csvLines([
        ["area_code", "column", "row"],
        ...[...hexagonsOf(folder)].map(([code, {column, row}]) => [code, String(column), String(row)])
      ])
    ],
    [
      ENGLAND_FILES.areas,
      csvLines([
        [
          "area_code",
          "area_name",
          "geographic_level",
          "la_number",
          "region_code",
          "region_name",
          "first_year",
          "last_year",
          "former_codes",
          "formed_from",
          "replaced_by"
        ],
        ...areas.map((area) => [
          area.code,
          area.name,
          area.level,
          orBlank(department.get(area.code)),
          orBlank(area.region?.code),
          orBlank(area.region?.name),
          String(area.firstYear),
          String(area.lastYear),
          area.formerCodes.join(";"),
          area.formedFrom.join(";"),
          area.replacedBy.join(";")
        ])
      ])
    ]
  ]);
}

/** In a lookup, what there is none of is an empty cell. */
const orBlank = (text: string | null | undefined): string =>
  text === null || text === undefined ? "" : text;
