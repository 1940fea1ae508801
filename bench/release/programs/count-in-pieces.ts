import {writeFileSync} from "node:fs";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {countFolder} from "../../../loaders/make/parts/count-folder.ts";
import {folderCounted} from "../../../loaders/make/parts/folder-counted.ts";
import {countTally} from "../../../loaders/measures/count-measures.ts";
import {reportCost} from "../../report-cost.ts";

/** Reads, checks and counts a data folder as a release does, in some pieces, and leaves its counts in a file. */
const [, , dir = "", countsFile = "", pieces = "1"] = process.argv;

await reportCost(async () => {
  const read = await countFolder({data: diskFolder(dir), withChildren: false, pieces: Number(pieces)});
  const {tally, facts, folder} = folderCounted(read);
  const {counts, figures} = countTally(tally, facts, folder);
  const means = figures.flatMap((figure) => (figure.kind === "mean" ? [figure] : []));
  const cells = [
    ...counts.map(({id, value}) => [id, value]),
    ...means.map(({measure, timePeriod, mean}) => [`${measure}|${timePeriod}|mean`, mean])
  ];
  writeFileSync(countsFile, JSON.stringify(cells));
  return {};
});
