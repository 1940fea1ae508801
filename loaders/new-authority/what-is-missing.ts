import {ENGLAND} from "../contract/area-code.ts";
import type {Authority} from "../contract/authority.ts";
import {endingYear} from "../contract/calendar/reporting-year.ts";
import type {Folder} from "../contract/folder.ts";
import {startReading} from "../read/folder-reading.ts";
import {readComparators} from "../read/read-comparators.ts";
import {readPopulation} from "../read/read-population.ts";

/** What a new data folder still lacks, each with what to do about it; the folder is read as for a release. */
export async function whatIsMissing(data: Folder, authority: Authority): Promise<readonly string[]> {
  const {name, code, region, neighbours, reportingYears} = authority;
  const folder = startReading(data);
  const compared = new Set((await readComparators(folder)).map(({areaCode}) => areaCode));
  const {population, census} = await readPopulation(folder);
  const missing: string[] = [];

  const uncompared = [
    ENGLAND,
    region,
    {code, name: `${name} as the Department publishes it`},
    ...neighbours.areas
  ].filter((area) => !compared.has(area.code));
  if (uncompared.length > 0)
    missing.push(
      `Figures to compare with: none for ${uncompared.map((area) => area.name).join(", ")}. Download the files of “Children looked after in England including adoptions” from Explore education statistics and put them into comparators/ as they are.`
    );
  if (neighbours.areas.length === 0)
    missing.push(
      "Statistical neighbours: none chosen. Give them with --neighbours, or write them into authority.json; the Department lists them in its Local Authority Interactive Tool."
    );
  const midYears = new Set(population.flatMap((row) => (row.areaCode === code ? [row.midYear] : [])));
  const withoutRate = reportingYears.filter((year) => !midYears.has(endingYear(year) - 1));
  if (withoutRate.length > 0)
    missing.push(
      `Population: no number of children aged 0 to 17 in ${name} in the middle of the year before ${withoutRate.join(", ")}, so no rate can be worked out. Put the estimates of the Office for National Statistics into population/population.csv, or give the Department’s file of numbers and rates with --comparators.`
    );
  if (!census.some(({areaCode}) => areaCode === code))
    missing.push(
      `Census: no number of residents of ${name} by ethnic group, so ethnic representation is shown as not available. Put the numbers into population/census-ethnicity.csv.`
    );
  return missing;
}
