import {makeRelease} from "../../../loaders/make/make-release.ts";
import {reportCost} from "../../report-cost.ts";

/**
 * Everything but the gate: the restricted edition reads, checks, counts, compares and writes. Its list of children,
 * which no public release has, is left out unless `listChildren` asks for it.
 */
const [, , dataDir = "", outDir = "", listed = ""] = process.argv;

await reportCost(async () => {
  const {contents} = await makeRelease({
    dataDir,
    outDir,
    edition: "restricted",
    listChildren: listed === "listChildren"
  });
  return {figures: contents.measures.length};
});
