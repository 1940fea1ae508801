import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {makeTally} from "../../../loaders/make/parts/make-tally.ts";
import {partNamed} from "../../../loaders/make/parts/part-name.ts";
import {reportCost} from "../../report-cost.ts";

/** Counts a part of the children of a data folder, as `npm run release -- --part` does. */
const [, , dir = "", name = "", file = "", tallies = ""] = process.argv;

await reportCost(async () => {
  const part = partNamed(name);
  if (part === null) throw new Error(`There is no part ${name}.`);
  const tally = await makeTally({data: diskFolder(dir), edition: "public", part});
  diskFolder(tallies).write(file, tally);
  return {};
});
