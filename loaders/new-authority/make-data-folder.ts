import {ENGLAND} from "../contract/area-code.ts";
import type {Authority} from "../contract/authority.ts";
import {type ReportingYear, yearSlug} from "../contract/calendar/reporting-year.ts";
import type {Folder} from "../contract/folder.ts";
import {madeIn, markMade} from "../files/made-here.ts";
import {requiredBytes} from "../files/required-bytes.ts";
import {authoritySchema} from "../read/authority.ts";
import type {AuthorityEntry} from "./authority-entry.ts";
import type {DepartmentFile} from "./department-file.ts";
import {emptyLogs, emptyReturn} from "./empty-tables.ts";
import {populationPrinted} from "./population-printed.ts";
import {readMe} from "./read-me.ts";
import {whatIsMissing} from "./what-is-missing.ts";

/** Statistical neighbours as the user gave them; the codes are not checked yet. */
export interface ChosenNeighbours {
  readonly set: string;
  readonly areas: readonly {readonly code: string; readonly name: string}[];
}

/** From what to make a data folder, and where. */
export interface DataFolderOrder {
  readonly out: Folder;
  /** The path of `out` in the README's commands, as the user would write it. */
  readonly called: string;
  readonly entry: AuthorityEntry;
  readonly neighbours: ChosenNeighbours;
  readonly years: readonly ReportingYear[];
  /** yyyy-mm-dd */
  readonly today: string;
  /** Files of the new folder with published figures about some areas, by their path; see `councilFiles`. */
  readonly publishedAbout: (codes: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>;
  readonly departmentFiles: readonly DepartmentFile[];
}

/** The paths that were written, those that existed and were left alone, and what the folder still lacks. */
export interface DataFolderMade {
  readonly authority: Authority;
  readonly written: readonly string[];
  readonly leftAlone: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Makes a data folder, or completes one that `anonymise` began. Never overwrites: a file that exists is left alone, and
 * so are a year's return and the logs where there are any.
 */
export async function makeDataFolder(order: DataFolderOrder): Promise<DataFolderMade> {
  const {out, called, entry, neighbours, years, today, publishedAbout, departmentFiles} = order;
  const authority = authorityOf(entry, neighbours, years, today);
  const areas = new Set<string>([
    ENGLAND.code,
    entry.region.code,
    entry.code,
    ...neighbours.areas.map(({code}) => code)
  ]);
  const files = new Map<string, string>([
    ["authority.json", `${JSON.stringify(settingsOf(authority), null, 2)}\n`]
  ]);
  putAll(files, await publishedAbout(areas));
  const population = populationPrinted(
    departmentFiles,
    areasWithout(files.get("population/population.csv"), areas)
  );
  if (population !== null) files.set("population/population-from-department.csv", population);
  for (const year of years)
    if (out.list(`returns/${yearSlug(year)}`) === null) putAll(files, emptyReturn(year));
  if (out.list("service") === null) putAll(files, emptyLogs());

  const written: string[] = [];
  const leftAlone: string[] = [];
  const make = (path: string, content: string | Uint8Array) => {
    const isThere = out.size(path) !== null;
    if (!isThere) out.write(path, content);
    (isThere ? leftAlone : written).push(path);
  };
  for (const [path, text] of files) make(path, text);
  for (const {file} of departmentFiles)
    make(`comparators/${file.name}`, requiredBytes(file.folder, file.name));
  const missing = await whatIsMissing(out, authority);
  make("README.md", readMe(authority, called, missing));
  // Empty tables give way to records, as those that `anonymise` wrote do, for as long as nobody has filled them in.
  const kind = madeIn(out)?.kind ?? "anonymised return";
  markMade(
    out,
    {kind, edition: null},
    written.filter((path) => /^(returns|service)\//.test(path))
  );
  return {authority, written, leftAlone, missing};
}

function authorityOf(
  {code, name, region}: AuthorityEntry,
  neighbours: ChosenNeighbours,
  reportingYears: readonly ReportingYear[],
  today: string
): Authority {
  return authoritySchema.parse({
    name,
    code,
    region,
    neighbours,
    reportingYears,
    dataTakenOn: today,
    contact: {name: "Independent reviewing officer service", email: "reviewing.officers@council.example.org"}
  });
}

/** Leaves out what the schema has defaults for: in a file that lists every setting, those that matter are hard to find. */
const settingsOf = ({switches: _switches, releaseNumber: _releaseNumber, ...settings}: Authority) => settings;

/** The areas that a file of `population/` does not mention: one estimate for an area is enough. */
const areasWithout = (text: string | undefined, areas: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...areas].filter((code) => !text?.includes(code)));

function putAll(files: Map<string, string>, more: ReadonlyMap<string, string>): void {
  for (const [path, text] of more) files.set(path, text);
}
