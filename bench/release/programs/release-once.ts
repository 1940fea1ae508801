import {makeRelease} from "../../../loaders/release/make-release.ts";
import {reportCost} from "../../report-cost.ts";

/** Everything but the gate: the restricted edition reads, checks, counts, compares and writes. */
const [, , dataDir = "", outDir = ""] = process.argv;

await reportCost(async () => {
  const {contents} = await makeRelease({dataDir, outDir, edition: "restricted"});
  return {figures: contents.measures.length};
});
