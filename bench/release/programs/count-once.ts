import {writeFileSync} from "node:fs";
import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {reportCost} from "../../report-cost.ts";

/** Reads and counts a data folder and leaves its counts, by id, in a file. */
const [, , dataDir = "", countsFile = ""] = process.argv;

await reportCost(async () => {
  const {folder} = await readDataFolder(dataDir);
  const {counts} = countMeasures(childrenFacts(folder), folder);
  writeFileSync(countsFile, JSON.stringify(counts.map(({id, value}) => [id, value])));
  return {};
});
