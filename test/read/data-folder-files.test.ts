import {expect, test} from "vitest";
import {dataFolderFiles} from "../../loaders/read/data-folder-files.ts";
import {inMemory} from "../files/in-memory.ts";
import {smallFolder} from "./small-folder.ts";

test("every file that a release is made from, in one order, and nothing else", () => {
  const data = inMemory({
    ...smallFolder(),
    "ledger.csv": "",
    "README.md": "",
    ".hidden": "",
    "returns/2018-19/.DS_Store": "",
    "returns/2018-19/notes.docx": "",
    "returns/2018-19/Return.XLSX": "",
    "returns/2018-19/return.xml": "",
    "returns/2018-19/return.zip": "",
    "service/reviews.xlsx": "",
    "service/reviews.csv": "",
    "ssd/ssd_cla_reviews.csv": "",
    "ssd/dataset.zip": "",
    "ssd/notes.docx": "",
    "narrative/2018-19/01-foreword.md": ""
  });
  expect(dataFolderFiles(data)).toEqual([
    "authority.json",
    "ledger.csv",
    "narrative/2018-19/01-foreword.md",
    "returns/2018-19/Return.XLSX",
    "returns/2018-19/episodes.csv",
    "returns/2018-19/header.csv",
    "returns/2018-19/return.xml",
    "returns/2018-19/return.zip",
    "service/reviews.csv",
    "ssd/dataset.zip",
    "ssd/ssd_cla_reviews.csv"
  ]);
});
