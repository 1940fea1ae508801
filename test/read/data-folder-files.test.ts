import {expect, test} from "vitest";
import {dataFolderFiles} from "../../loaders/read/data-folder-files.ts";
import {smallFolder} from "./small-folder.ts";
import {temporaryFolder} from "./temporary-folder.ts";

test("every file that a release is made from, in one order, and nothing else", async () => {
  const dir = await temporaryFolder({
    ...smallFolder(),
    "ledger.csv": "",
    "README.md": "",
    ".hidden": "",
    "returns/2018-19/.DS_Store": "",
    "service/reviews.csv": "",
    "narrative/2018-19/01-foreword.md": ""
  });
  expect(await dataFolderFiles(dir)).toEqual([
    "authority.json",
    "ledger.csv",
    "narrative/2018-19/01-foreword.md",
    "returns/2018-19/episodes.csv",
    "returns/2018-19/header.csv",
    "service/reviews.csv"
  ]);
});
