import {stat} from "node:fs/promises";
import type {Progress} from "../../scripts/progress.ts";
import {type Anonymised, anonymiseReturn} from "../anonymise/anonymise-return.ts";
import type {Folder} from "../contract/folder.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {fileOnDisk} from "../files/file-on-disk.ts";
import {folderWithFiles} from "../files/folder-with-files.ts";
import {councilKeyFile} from "../make/council-key.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";
import {SSD_FOLDER} from "../read/ssd/ssd-tables.ts";
import {type Command, runCommand, WronglyUsed} from "./command.ts";
import {pathTrouble} from "./path-trouble.ts";
import {type SecretKey, secretKey, UnusableKey} from "./secret-key.ts";
import {ssdInPostgres} from "./ssd-in-postgres.ts";

const OPTIONS = {
  from: {type: "string"},
  "from-ssd": {type: "string"},
  to: {type: "string"},
  year: {type: "string"},
  postcodes: {type: "string"},
  authority: {type: "string"},
  replace: {type: "boolean", default: false}
} as const;

const command: Command<typeof OPTIONS> = {
  name: "anonymise",
  summary:
    "Takes what names a child out of a raw SSDA903 return, and proves it by reading back what it wrote. What is left is pseudonymised, and still personal data. The key of its hashes is in CARE_REPORT_KEY, else in private/anonymise.key, made at the first run, or in the file that CARE_REPORT_KEY_FILE names.",
  usage:
    "--from RETURN_DIR [--from-ssd DATABASE] --to DIR [--year 2018/19] [--postcodes FILE --authority CODE] [--replace]",
  options: OPTIONS,
  help: {
    from: "the raw return: CSV files, the Department's XML, workbooks (.xlsx) or zips, of one year, in year folders, or named 2017-…; also service/ and ssd/",
    "from-ssd":
      "the Standard Safeguarding Dataset in PostgreSQL, only read: postgres://user@host/database, or the name of an environment variable that holds this",
    to: "the folder for the anonymised returns/, service/ and ssd/: a new one or, with --replace, one that is there",
    year: "the collection year, if the return is of one year and it should not be found by its dates",
    postcodes: "a lookup file (postcode,easting,northing,la) to work out distances",
    authority: "the council's own code in that file's la column, to tell IN from OUT",
    replace: "replace the returns/ and logs that this program wrote and nobody has changed"
  },
  example: "npm run anonymise -- --from raw-return --to my-council",
  async run(values, progress) {
    const from = await folderGiven("from", values.from);
    if (values.to === undefined) throw new WronglyUsed("--to is needed");
    const {path: to} = values.to.writable({kind: "anonymised return", replace: values.replace});
    const keyFile = councilKeyFile();
    const trouble = pathTrouble({from, to, keyFile});
    if (trouble) throw new WronglyUsed(trouble);
    const year = yearGiven(values.year);
    const postcodes = values.postcodes === undefined ? null : await fileGiven("postcodes", values.postcodes);
    const {key, from: keyFrom} = await usableKey(keyFile);
    const raw = diskFolder(from);
    const address = values["from-ssd"];
    const dataset = address === undefined ? null : await datasetGiven(address, raw, progress);
    const done = await anonymiseReturn({
      from: dataset === null ? raw : folderWithFiles(raw, dataset),
      to: fileOnDisk(to, "owner"),
      key,
      year,
      postcodes: postcodes === null ? null : fileOnDisk(postcodes),
      authority: values.authority ?? null,
      onStep: (step) => progress.step(step)
    });
    progress.stop();
    process.stdout.write(closingSummary(done, to, keyFrom));
    progress.next(
      `npm run new-authority -- --code YOUR_CODE --out ${values.to} completes the folder; npm run check -- --data ${values.to} checks it`
    );
    return 0;
  }
};

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new WronglyUsed(`--${option} is needed`);
  return value;
}

async function folderGiven(option: string, value: string | undefined): Promise<string> {
  const path = needed(option, value);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) throw new WronglyUsed(`--${option}: there is no folder ${path}`);
  return path;
}

async function fileGiven(option: string, path: string): Promise<string> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false
  );
  if (!isFile) throw new WronglyUsed(`--${option}: there is no file ${path}`);
  return path;
}

/** The dataset in the database at an address, or at that in an environment variable, which no list of processes shows. */
async function datasetGiven(
  given: string,
  raw: Folder,
  progress: Progress
): Promise<ReadonlyMap<string, string>> {
  if (raw.list(SSD_FOLDER) !== null)
    throw new WronglyUsed(`--from has a folder ${SSD_FOLDER} already; leave out one of the two`);
  const isAddress = /^postgres(ql)?:/i.test(given);
  const address = isAddress ? given : process.env[given];
  if (address === undefined || !/^postgres(ql)?:/i.test(address))
    throw new WronglyUsed(
      "--from-ssd expects postgres://user@host/database, or the name of an environment variable that holds this"
    );
  progress.step("Reading the safeguarding dataset");
  return await ssdInPostgres(address);
}

function yearGiven(words: string | undefined) {
  if (words === undefined) return null;
  const year = reportingYearFrom(words);
  if (year === null) throw new WronglyUsed("--year expects a reporting year such as 2018/19");
  return year;
}

async function usableKey(keyFile: string): Promise<SecretKey> {
  try {
    return await secretKey(process.env, keyFile);
  } catch (error) {
    if (error instanceof UnusableKey) throw new WronglyUsed(error.message);
    throw error;
  }
}

const rowsInWords = (rows: number): string =>
  `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`;

function closingSummary(
  {files, leftOut, absent, proof, risks}: Anonymised,
  to: string,
  keyFrom: string
): string {
  const dropped = [...new Set(files.flatMap((file) => file.dropped))];
  const unknown = files.filter((file) => file.unknown > 0);
  return [
    ...files.map((file) => `${file.from} -> ${file.to}, ${rowsInWords(file.rows)}`),
    "",
    `Columns taken out: ${dropped.length === 0 ? "none" : dropped.join(", ")}.`,
    ...unknown.map((file) => `Unknown columns taken out of ${file.from}: ${file.unknown}.`),
    ...files
      .filter(({notCodes}) => notCodes > 0)
      .map(
        ({from, notCodes}) =>
          `Left blank: LA_PERM in ${rowsInWords(notCodes)} of ${from}, which hold something other than an authority's code of three digits or letters.`
      ),
    ...files
      .filter(({emptied}) => emptied > 0)
      .map(({from, emptied}) => `Left out: ${rowsInWords(emptied)} of ${from}, in which nothing is left.`),
    ...leftOut.map(({file, why}) => `Left out: ${file} (${why}).`),
    ...absent.map(
      ({folder, tables, measures}) =>
        `Not in ${folder}: ${tables.join(", ")}. ${measures.length === 0 ? "No published figure needs that." : "What needs that is shown as not collected (x), never as zero."}`
    ),
    `Ids hashed with the key from ${keyFrom}.`,
    "",
    `Proof: ${proof.cells.toLocaleString("en-GB")} cells in ${proof.files} files read back; all ${proof.ids.toLocaleString("en-GB")} ids are hashes,`,
    "and no original id, unique pupil number, postcode or exact date of birth is left in a column that could hold one.",
    "",
    "A risk remains: dates of events are kept, because figures need them, and some reveal a birthday.",
    ...risks.map(({words, children}) => `  ${children.toLocaleString("en-GB")} children ${words}`),
    "Keep this folder where only people who are allowed to see the records can read it; only a release made from it is for everybody.",
    "",
    `Written to ${to}.`,
    ""
  ].join("\n");
}

export default await runCommand(import.meta, command);
