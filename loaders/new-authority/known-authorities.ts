import {csvParseRows} from "d3";
import {csvLines} from "../contract/csv-lines.ts";
import type {Folder} from "../contract/folder.ts";
import {required} from "../contract/required.ts";
import {requiredText} from "../files/required-text.ts";
import type {AuthorityEntry} from "./authority-entry.ts";

/**
 * The list that comes with the program, `authorities.csv`. Source: Department for Education, "Children looked after
 * in England including adoptions", reporting years ending 2019 to 2023, numbers and rates per 10,000 children, from
 * Explore education statistics; Open Government Licence v3.0. Authorities formed since then are not in it.
 *
 * @param project the folder of this program
 */
export function knownAuthorities(project: Folder): readonly AuthorityEntry[] {
  const [, ...rows] = csvParseRows(requiredText(project, "loaders/new-authority/authorities.csv"));
  return rows.map(([code, name, regionCode, regionName, firstYear, lastYear]) => ({
    code: inList(code),
    name: inList(name),
    region: {code: inList(regionCode), name: inList(regionName)},
    firstYear: Number(inList(firstYear)),
    lastYear: Number(inList(lastYear))
  }));
}

const inList = (cell: string | undefined): string => required(cell, "a cell of authorities.csv");

/** The text of `authorities.csv` with these authorities. */
export const authoritiesText = (authorities: readonly AuthorityEntry[]): string =>
  csvLines([
    ["code", "name", "region_code", "region_name", "first_year", "last_year"],
    ...authorities.map(({code, name, region, firstYear, lastYear}) => [
      code,
      name,
      region.code,
      region.name,
      String(firstYear),
      String(lastYear)
    ])
  ]);
