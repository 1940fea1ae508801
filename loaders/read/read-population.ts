import type {CensusRow} from "../contract/census-row.ts";
import type {PopulationRow} from "../contract/population-row.ts";
import type {FolderReading} from "./folder-reading.ts";
import {gather} from "./layout/gather.ts";
import {listFolder} from "./list-folder.ts";
import {census} from "./population/census.ts";
import {midYear} from "./population/mid-year.ts";
import {readFile} from "./read-file.ts";

/** Reads `population/`: the children resident in each area in the middle of each year, and ethnic groups at a census. */
export async function readPopulation(
  folder: FolderReading
): Promise<{population: readonly PopulationRow[]; census: readonly CensusRow[]}> {
  const layouts = [gather(midYear, (fields) => fields), gather(census, (fields) => fields)] as const;
  for (const name of listFolder(folder.data, "population").csvFiles)
    await readFile(folder, `population/${name}`, layouts);
  const [populations, censuses] = layouts;
  for (const {layout} of layouts.filter(({rows}) => rows.length === 0)) {
    const message = `There are no figures of the ${layout.name}; measures that need them are shown as not available.`;
    folder
      .about("population")
      .add({severity: "warning", code: "no-population", message, measures: layout.measures});
  }
  return {population: populations.rows, census: censuses.rows};
}
