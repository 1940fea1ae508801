import {checkReturns} from "../../../loaders/check/check-returns.ts";
import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {required} from "../../../loaders/contract/required.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {MEASURES} from "../../../loaders/measures/catalogue.ts";
import {tallyOf} from "../../../loaders/measures/tally/tally-of.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {reportCost} from "../../report-cost.ts";

/** Reads, decides, checks and counts a whole data folder in one thread, and tells how long each of them takes. */
const [, , dir = ""] = process.argv;

await reportCost(async () => {
  const ends = [performance.now()];
  const ended = () => ends.push(performance.now());
  const {folder, positionOf} = await readDataFolder(diskFolder(dir));
  ended();
  const facts = childrenFacts(folder);
  ended();
  checkReturns(folder.returns, folder.service, positionOf);
  ended();
  tallyOf(facts, folder, MEASURES);
  ended();
  const [reading, deciding, checking, counting] = ends
    .slice(1)
    .map((end, index) => (end - required(ends[index], "when the step began")) / 1000);
  return {reading, deciding, checking, counting};
});
