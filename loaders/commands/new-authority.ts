import {stat} from "node:fs/promises";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {
  dayBefore,
  endingYear,
  type ReportingYear,
  reportingYearOf
} from "../contract/calendar/reporting-year.ts";
import type {England, NeighbourList} from "../contract/england.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import {required} from "../contract/required.ts";
import {councilFiles} from "../england/council-files.ts";
import {ENGLAND_FOLDER} from "../england/england-files.ts";
import {readEngland} from "../england/read-england.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {fileOnDisk} from "../files/file-on-disk.ts";
import {type AuthorityEntry, authoritiesIn} from "../new-authority/authority-entry.ts";
import {type DepartmentFile, readDepartmentFile} from "../new-authority/department-file.ts";
import {findAuthority} from "../new-authority/find-authority.ts";
import {knownAuthorities} from "../new-authority/known-authorities.ts";
import {
  type ChosenNeighbours,
  type DataFolderMade,
  makeDataFolder
} from "../new-authority/make-data-folder.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";
import {listFolder} from "../read/list-folder.ts";
import {runCommand, WronglyUsed} from "./command.ts";
import {today} from "./today.ts";

/** What the Department has published about every authority. */
const PUBLISHED = diskFolder(join(projectRoot, ENGLAND_FOLDER));

export default await runCommand(import.meta, {
  name: "new-authority",
  summary: "Makes a data folder for any English authority, and lists what it still lacks.",
  usage: "--code CODE --out DIR [--comparators FILE]… [--list 2025 | --neighbours CODE…] [--year 2018/19]…",
  options: {
    code: {type: "string"},
    out: {type: "string"},
    comparators: {type: "string", multiple: true, default: []},
    list: {type: "string"},
    neighbours: {type: "string", multiple: true, default: []},
    year: {type: "string", multiple: true, default: []}
  },
  help: {
    code: "the authority's code of the Office for National Statistics, such as E06000035",
    out: "the new folder; one that anonymise began is completed, and nothing in it is overwritten",
    comparators:
      "a file of Explore education statistics as downloaded, or a folder of them; repeat as needed",
    list: "which list of statistical neighbours to take: 2025 (default) or 2021",
    neighbours:
      "a statistical neighbour of your own choice, by its code; repeat, or put commas between several",
    year: "a reporting year; repeat as needed; default: the years in --out, or else the last with published figures"
  },
  example: "npm run new-authority -- --code E06000035 --out ../medway --comparators ~/Downloads/cla.csv",
  run: async (values, progress) => {
    if (values.out === undefined) throw new WronglyUsed("--out is needed");
    const place = values.out.writable({kind: "rest of a data folder"});
    const out = values.out.toString();
    const wanted = needed("code", values.code);
    progress.step("Reading the department's files");
    const departmentFiles = await departmentFilesAt(values.comparators);
    const found = departmentFiles.flatMap(({rows}) => authoritiesIn(rows));
    const england = await readEngland(PUBLISHED);
    const known = [...knownAuthorities(england.areas), ...found];
    const entry = entryOf(wanted, known);
    const day = today();
    progress.step(`Making ${out}`);
    const made = await makeDataFolder({
      out: place.folder,
      called: out,
      entry,
      neighbours: neighboursOf(entry, values.neighbours, known, listsOf(values.list, england)),
      years: yearsOf(values.year, place.folder, lastPublished(england, day)),
      today: day,
      publishedAbout: (codes) => councilFiles(england, PUBLISHED, codes),
      departmentFiles
    });
    progress.stop();
    process.stdout.write(summary(made, out, endedIn(entry, known)));
    progress.next(`${join(out, "README.md")} says what to do, step by step`);
    return 0;
  }
});

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new WronglyUsed(`--${option} is needed`);
  return value;
}

/** @throws Refused for a file that is not one of the Department's. */
async function departmentFilesAt(given: readonly string[]): Promise<readonly DepartmentFile[]> {
  const files: DepartmentFile[] = [];
  for (const path of given) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new WronglyUsed(`--comparators: there is nothing at ${path}`);
    const paths = found.isDirectory() ? csvFilesIn(path) : [path];
    for (const one of paths) files.push(await readDepartmentFile(fileOnDisk(one)));
  }
  const unread = files.filter(({rows}) => rows.length === 0).flatMap(({findings}) => findings);
  if (unread.length > 0) throw new Refused(unread.map((finding) => ({...finding, severity: "error"})));
  return files;
}

const csvFilesIn = (dir: string): readonly string[] =>
  listFolder(diskFolder(dir), ".").csvFiles.map((name) => join(dir, name));

function entryOf(wanted: string, known: readonly AuthorityEntry[]): AuthorityEntry {
  const found = findAuthority(wanted, known);
  if ("objection" in found) throw new WronglyUsed(found.objection);
  return found.entry;
}

/** The lists to look a council up in: the one that was asked for, or else all, the newest first. */
function listsOf(wanted: string | undefined, {neighbours}: England): readonly NeighbourList[] {
  if (wanted === undefined) return neighbours;
  const list = neighbours.find(({id}) => id === wanted);
  if (list === undefined)
    throw new WronglyUsed(`--list expects ${neighbours.map(({id}) => id).join(" or ")}`);
  return [list];
}

/** The neighbours that the user gave; without any, those of the first list that the council is in; else none. */
function neighboursOf(
  {code}: AuthorityEntry,
  named: readonly string[],
  known: readonly AuthorityEntry[],
  lists: readonly NeighbourList[]
): ChosenNeighbours {
  const codes = named.flatMap((words) => words.split(",")).map((word) => word.trim());
  const areas = (of: readonly string[]) =>
    of.map((one) => entryOf(one, known)).map((entry) => ({code: entry.code, name: entry.name}));
  if (codes.length > 0) return {set: "Statistical neighbours, chosen by the council", areas: areas(codes)};
  const list = lists.find(({of}) => of.has(code));
  return list === undefined
    ? {set: "Statistical neighbours, not chosen yet", areas: []}
    : {set: list.name, areas: areas(required(list.of.get(code), "the neighbours"))};
}

/** The last reporting year that has ended and that other councils' figures are held for: there is nothing to compare a later one with. */
function lastPublished({areas}: England, today: string): ReportingYear {
  const ended = reportingYearOf(dayBefore(reportingYearOf(today)));
  const published = reportingYearOf(`${Math.max(...areas.map(({lastYear}) => lastYear))}-03-31`);
  return endingYear(ended) < endingYear(published) ? ended : published;
}

function yearsOf(given: readonly string[], out: Folder, last: ReportingYear): readonly ReportingYear[] {
  const years = given.map((words) => {
    const year = reportingYearFrom(words);
    if (year === null) throw new WronglyUsed("--year expects a reporting year such as 2018/19");
    return year;
  });
  if (years.length > 0) return years.toSorted();
  const found = listFolder(out, "returns")
    .folders.map(reportingYearFrom)
    .filter((year) => year !== null);
  return found.length > 0 ? found.toSorted() : [last];
}

/** The last year of a council that has no figures in the latest year known; null for one that still has. */
function endedIn({lastYear}: AuthorityEntry, known: readonly AuthorityEntry[]): number | null {
  return known.some((other) => other.lastYear > lastYear) ? lastYear : null;
}

function summary(
  {authority, written, leftAlone, missing}: DataFolderMade,
  out: string,
  ended: number | null
): string {
  const years = authority.reportingYears;
  return [
    `${authority.name} (${authority.code}, ${authority.region.name}), ${years.join(", ")}: ${written.length} files written to ${out}.`,
    ...leftAlone.map((path) => `Left alone, because it exists: ${path}`),
    ...(ended === null ? [] : [`The Department has no figures of it after ${ended}: was it abolished?`]),
    "",
    "Missing:",
    ...(missing.length === 0 ? ["  nothing but the records"] : missing.map((words) => `  - ${words}`)),
    ""
  ].join("\n");
}
