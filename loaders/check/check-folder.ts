import {addToCount, countOf} from "../collections/counts.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {historyFindings} from "../history/history-findings.ts";
import {EVERYBODY} from "../read/child-part.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {inspectDataFolder} from "../read/read-data-folder.ts";
import {ssdShown} from "../read/ssd/ssd-shown.ts";
import {wordsFindings} from "../words/words-findings.ts";
import {checkReturns} from "./check-returns.ts";
import {disagreementFindings} from "./disagreement-findings.ts";
import {findingsOf, watchFolder} from "./identifiable-findings.ts";
import {mostFrequentFirst} from "./most-frequent-first.ts";

/** What `npm run check -- --json` prints: a stable shape for programs. Members may be added but not removed. */
export interface FolderCheck {
  /** Every file that was read or has a finding, by path. */
  readonly files: readonly FileCheck[];
  /** Those that concern most rows come first. */
  readonly findings: readonly Finding[];
  readonly summary: CheckSummary;
}

export interface FileCheck {
  /** Path within the data folder. */
  readonly file: string;
  /** Rows that could be used. */
  readonly rows: number;
  /** Findings of each severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export interface CheckSummary {
  readonly files: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Measures that depend on rows with an error or a warning, and the number of such findings for each. */
  readonly measures: Readonly<Record<string, number>>;
}

export interface CheckOptions {
  /** Identifiers only cause warnings. */
  readonly acceptIdentifiable?: boolean;
  /** What only counting the children finds, and would stop a release. */
  readonly alsoFound?: readonly Finding[];
}

/**
 * Reads a data folder and runs every check: of structure, of identifiers, of consistency. It never throws, whatever is
 * in the folder. With `acceptIdentifiable`, identifiers only cause warnings: for a restricted edition, on a machine
 * that may hold them.
 */
export async function checkFolder(
  folderGiven: Folder,
  {acceptIdentifiable = false, alsoFound = []}: CheckOptions = {}
): Promise<FolderCheck> {
  const data = await ssdShown(folderGiven);
  const watching = watchFolder(data);
  const {
    folder,
    findings: ofReading,
    positionOf,
    held
  } = await inspectDataFolder(data, EVERYBODY, watching.watch);
  const identifiable = findingsOf(await watching.suspicions());
  const findings = mostFrequentFirst([
    ...ofReading,
    ...(acceptIdentifiable ? identifiable.map(asWarning) : identifiable),
    ...(await disagreementFindings(data)),
    ...historyFindings(data),
    ...alsoFound,
    ...(await wordsFindings(data, {staffShown: folder.authority?.switches.publishCaseloadRange ?? true})),
    ...checkReturns(folder.returns, folder.service, positionOf, held, folder.extract)
  ]);
  const files = fileChecks(rowsByFile(folder), findings);
  return {files, findings, summary: summaryOf(files, findings)};
}

const asWarning = (finding: Finding): Finding => ({...finding, severity: "warning"});

function rowsByFile({
  returns,
  extract,
  service
}: Pick<DataFolder, "returns" | "extract" | "service">): Map<string, number> {
  const rows = new Map<string, number>();
  const tables = [returns, ...(extract === null ? [] : [extract.rows])].flatMap((one) => Object.values(one));
  for (const table of [...tables, ...Object.values(service)])
    for (const row of table ?? []) if (!("fromAnotherTable" in row)) addToCount(rows, row.source.file);
  return rows;
}

function fileChecks(rows: ReadonlyMap<string, number>, findings: readonly Finding[]): FileCheck[] {
  const names = new Set([...rows.keys(), ...findings.map(({file}) => file)]);
  return [...names].toSorted().map((file) => ({
    file,
    rows: countOf(rows, file),
    ...countsOf(findings.filter((finding) => finding.file === file))
  }));
}

function summaryOf(files: readonly FileCheck[], findings: readonly Finding[]): CheckSummary {
  const touched = new Map<string, number>();
  for (const {severity, measures} of findings) {
    if (severity === "note") continue;
    for (const measure of measures) addToCount(touched, measure);
  }
  return {
    files: files.length,
    rows: files.reduce((total, {rows}) => total + rows, 0),
    ...countsOf(findings),
    measures: Object.fromEntries([...touched].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  };
}

const countsOf = (findings: readonly Finding[]) => ({
  errors: findings.filter(({severity}) => severity === "error").length,
  warnings: findings.filter(({severity}) => severity === "warning").length,
  notes: findings.filter(({severity}) => severity === "note").length
});
