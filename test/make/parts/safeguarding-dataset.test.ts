import {expect, test} from "vitest";
import type {Folder} from "../../../loaders/contract/folder.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {filesBelow} from "../../../loaders/files/files-below.ts";
import {requiredText} from "../../../loaders/files/required-text.ts";
import {countFolder} from "../../../loaders/make/parts/count-folder.ts";
import {type FolderCounted, folderCounted} from "../../../loaders/make/parts/folder-counted.ts";
import {countTally} from "../../../loaders/measures/count-measures.ts";
import {inMemory} from "../../files/in-memory.ts";

const LOG = "service/reviews.csv";

/** The folder that ships, with its log of reviews cut to what the dataset has too, or as the dataset alone. */
function shipped(form: "log" | "dataset"): Folder {
  const disk = diskFolder("data");
  const files = Object.fromEntries(
    filesBelow(disk)
      .filter((path) => path !== LOG)
      .map((path) => [path, disk.read(path) ?? new Uint8Array()])
  );
  const [header = "", ...rows] = requiredText(disk, LOG).trimEnd().split("\n");
  const names = header.split(",");
  const cellsOf = (row: string) => {
    const cells = row.split(",");
    return ["child", "review_due", "review_held", "participation"].map((name) => cells[names.indexOf(name)]);
  };
  if (form === "log") {
    const lines = [
      "child,review_due,review_held,participation",
      ...rows.map((row) => cellsOf(row).join(","))
    ];
    return inMemory({...files, [LOG]: `${lines.join("\n")}\n`});
  }
  const periods = new Set<string>();
  const reviews = rows.map((row, index) => {
    const [child = "", ...cells] = cellsOf(row);
    periods.add(child);
    return `r${index},p-${child},${cells.join(",")}`;
  });
  const table = [
    "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_participation",
    ...reviews
  ];
  const children = [...periods];
  return inMemory({
    ...files,
    "ssd/ssd_cla_reviews.csv": table.join("\n"),
    "ssd/ssd_cla_episodes.csv": [
      "clae_cla_id,clae_person_id",
      ...children.map((child, index) => `p-${child},${index}`)
    ].join("\n"),
    "ssd/ssd_person.csv": [
      "pers_person_id,pers_legacy_id",
      ...children.map((child, index) => `${index},${child}`)
    ].join("\n")
  });
}

const counted = async (data: Folder, pieces: number): Promise<FolderCounted> =>
  folderCounted(await countFolder({data, withChildren: false, pieces}));

const figures = ({tally, facts, folder}: FolderCounted) => countTally(tally, facts, folder);

test("the dataset gives the counts that a log of the same reviews gives, in one piece and in three", {
  timeout: 120_000
}, async () => {
  const log = await counted(shipped("log"), 1);
  const dataset = await counted(shipped("dataset"), 1);
  expect(figures(dataset)).toEqual(figures(log));
  const errors = dataset.findings.filter(({severity}) => severity === "error");
  expect(errors).toEqual([]);
  expect(dataset.findings.some(({code}) => code === "dataset-used")).toBe(true);
  const split = await counted(shipped("dataset"), 3);
  expect(figures(split)).toEqual(figures(dataset));
  expect(split.findings).toEqual(dataset.findings);
});
