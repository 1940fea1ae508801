import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {countFolder} from "../../../loaders/make/parts/count-folder.ts";
import {reportCost} from "../../report-cost.ts";
import {writeCounts} from "../write-counts.ts";

/** Reads, checks and counts a data folder as a release does, and leaves its counts in a file. */
const [, , dir = "", countsFile = ""] = process.argv;

await reportCost(async () => {
  writeCounts(countsFile, await countFolder({data: diskFolder(dir), withChildren: false}));
  return {};
});
