import {type FolderListing, listFolder} from "./list-folder.ts";

const SINGLE_FILES = new Set(["authority.json", "corrections.md", "explanations.md", "ledger.csv"]);

/** Where a data folder holds CSV files directly. */
const CSV_FOLDERS = ["comparators", "population", "service"];

/**
 * The files of a data folder that a release is made from, as sorted paths within it: what to hash to know that
 * an input changed. An absent file or folder is left out; nothing is opened.
 */
export async function dataFolderFiles(dir: string): Promise<readonly string[]> {
  const top = await listFolder(dir, ".");
  if (top === null) return [];
  const single = [...top.csvFiles, ...top.otherFiles].filter((name) => SINGLE_FILES.has(name));
  const flat = CSV_FOLDERS.map((folder) => filesIn(dir, folder, (listing) => listing.csvFiles));
  const accepted = filesIn(dir, "narrative", (listing) =>
    listing.otherFiles.filter((name) => name === "accepted.md")
  );
  const published = (await listFolder(dir, "published"))?.folders ?? [];
  // What was noted at publication holds the hash of everything else that is kept of a release.
  const kept = published.map((release) =>
    filesIn(dir, `published/${release}`, (listing) =>
      listing.otherFiles.filter((name) => name === "published.json")
    )
  );
  const yearly = [
    accepted,
    ...kept,
    filesInYears(dir, "returns", (listing) => listing.csvFiles),
    filesInYears(dir, "narrative", (listing) => listing.otherFiles.filter((name) => name.endsWith(".md")))
  ];
  const files = await Promise.all([...flat, ...yearly]);
  return [...single, ...files.flat()].sort();
}

async function filesIn(
  dir: string,
  folder: string,
  choose: (listing: FolderListing) => readonly string[]
): Promise<string[]> {
  const listing = await listFolder(dir, folder);
  return listing === null ? [] : choose(listing).map((name) => `${folder}/${name}`);
}

async function filesInYears(
  dir: string,
  folder: string,
  choose: (listing: FolderListing) => readonly string[]
): Promise<string[]> {
  const years = (await listFolder(dir, folder))?.folders ?? [];
  return (await Promise.all(years.map((year) => filesIn(dir, `${folder}/${year}`, choose)))).flat();
}
