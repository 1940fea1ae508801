import type {Folder} from "../contract/folder.ts";
import {FORM_NAME} from "./forms/read-form.ts";
import {type FolderListing, listFolder} from "./list-folder.ts";
import {SSD_FOLDER} from "./ssd/ssd-tables.ts";

const SINGLE_FILES = new Set(["authority.json", "corrections.md", "explanations.md", "ledger.csv"]);

/** Folders of a data folder whose CSV files lie directly in them. */
const CSV_FOLDERS = ["comparators", "population", "service"];

/**
 * The files of a data folder that a release is made from, as sorted paths within it: the files to hash in order to see
 * whether an input changed. An absent file or folder is left out; nothing is opened.
 */
export function dataFolderFiles(data: Folder): readonly string[] {
  const top = listFolder(data, ".");
  const single = [...top.csvFiles, ...top.otherFiles].filter((name) => SINGLE_FILES.has(name));
  const flat = CSV_FOLDERS.map((folder) => filesIn(data, folder, (listing) => listing.csvFiles));
  const accepted = filesIn(data, "narrative", (listing) =>
    listing.otherFiles.filter((name) => name === "accepted.md")
  );
  const published = listFolder(data, "published").folders;
  // published.json holds the hash of every other file that is kept of a release.
  const kept = published.map((release) =>
    filesIn(data, `published/${release}`, (listing) =>
      listing.otherFiles.filter((name) => name === "published.json")
    )
  );
  const yearly = [
    accepted,
    ...kept,
    filesIn(data, SSD_FOLDER, tablesAndForms),
    filesInYears(data, "returns", tablesAndForms),
    filesInYears(data, "narrative", (listing) => listing.otherFiles.filter((name) => name.endsWith(".md")))
  ];
  return [...single, ...flat.flat(), ...yearly.flat()].sort();
}

/** CSV files, and the forms that hold several tables: each as the file that it is. */
const tablesAndForms = ({csvFiles, otherFiles}: FolderListing): readonly string[] => [
  ...csvFiles,
  ...otherFiles.filter((name) => FORM_NAME.test(name))
];

function filesIn(
  data: Folder,
  folder: string,
  choose: (listing: FolderListing) => readonly string[]
): string[] {
  return choose(listFolder(data, folder)).map((name) => `${folder}/${name}`);
}

function filesInYears(
  data: Folder,
  folder: string,
  choose: (listing: FolderListing) => readonly string[]
): string[] {
  const years = listFolder(data, folder).folders;
  return years.flatMap((year) => filesIn(data, `${folder}/${year}`, choose));
}
