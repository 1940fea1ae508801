import {readFile} from "node:fs/promises";
import {csvParse} from "d3";
import {csvLines} from "../contract/csv-lines.ts";
import type {AuthorityEntry} from "./authority-entry.ts";

/**
 * The list that comes with the program, `authorities.csv`. Source: Department for Education, "Children looked after
 * in England including adoptions", reporting years ending 2019 to 2023, numbers and rates per 10,000 children, from
 * Explore education statistics; Open Government Licence v3.0. Authorities formed since then are not in it.
 */
export async function knownAuthorities(): Promise<readonly AuthorityEntry[]> {
  const text = await readFile(new URL("authorities.csv", import.meta.url), "utf8");
  return csvParse(text, ({code = "", name = "", region_code = "", region_name = "", ...years}) => ({
    code,
    name,
    region: {code: region_code, name: region_name},
    firstYear: Number(years.first_year),
    lastYear: Number(years.last_year)
  }));
}

/** The list as it stands in `authorities.csv`. */
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
