import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {addedUp} from "../../../loaders/make/parts/added-up.ts";
import {tallyInputs} from "../../../loaders/make/parts/tally-inputs.ts";
import {software} from "../../../loaders/make/software.ts";
import {reportCost} from "../../report-cost.ts";
import {writeCounts} from "../write-counts.ts";

/** Adds up the tallies of a data folder, as `npm run release -- --tallies` does, and leaves the counts in a file. */
const [, , dir = "", tallies = "", countsFile = ""] = process.argv;

await reportCost(async () => {
  const wanted = {software: software(), inputs: tallyInputs(diskFolder(dir)), edition: "public"} as const;
  writeCounts(countsFile, addedUp(diskFolder(tallies), wanted));
  return {};
});
