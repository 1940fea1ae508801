import {writeFileSync} from "node:fs";
import {countFolder} from "../../../loaders/make/parts/count-folder.ts";
import {countTally} from "../../../loaders/measures/count-measures.ts";
import {reportCost} from "../../report-cost.ts";

/** Reads, checks and counts a data folder as a release does, in some parts, and leaves its counts in a file. */
const [, , dir = "", countsFile = "", parts = "1", workers = "1"] = process.argv;

await reportCost(async () => {
  const {tally, facts, folder} = await countFolder({
    dir,
    withChildren: false,
    parts: Number(parts),
    workers: Number(workers)
  });
  const {counts, figures} = countTally(tally, facts, folder);
  const means = figures.flatMap((figure) => (figure.kind === "mean" ? [figure] : []));
  const cells = [
    ...counts.map(({id, value}) => [id, value]),
    ...means.map(({measure, timePeriod, mean}) => [`${measure}|${timePeriod}|mean`, mean])
  ];
  writeFileSync(countsFile, JSON.stringify(cells));
  return {};
});
