import {join} from "node:path";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import type {Finding} from "../read/finding.ts";
import {headerName} from "../read/layout/header-name.ts";
import {csvFilesIn} from "./csv-files-in.ts";
import {columnInWords, IDENTIFIERS, type Identifier} from "./identifiers.ts";

/**
 * Looks at every cell of every CSV in `returns/` and `service/` for what would put a name to a row: unique pupil
 * numbers, full postcodes, NHS numbers, columns of names, exact dates of birth. One error for each kind, file and
 * column. Check and release refuse such a folder, unless its keeper accepts it for a restricted edition.
 */
export async function identifiableFindings(dir: string): Promise<Finding[]> {
  const files = await csvFilesIn(dir, ["returns", "service"]);
  const findings = await Promise.all(files.map((file) => identifiableInFile(dir, file)));
  return findings.flat();
}

/** The same for one file, given by its path within the folder. A file that is no readable CSV has none: reading says so. */
export async function identifiableInFile(dir: string, file: string): Promise<Finding[]> {
  const path = join(dir, file);
  const encoding = await encodingOf(path).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return [];
  const columns: Suspicions[] = [];
  const readToTheEnd = eachRecord(path, encoding, (cells, line) => {
    if (columns.length === 0) columns.push(...cells.map((name) => suspicionsOf(headerName(name))));
    else for (const [index, cell] of cells.entries()) look(columns[index], cell.trim(), line);
  });
  // An unclosed quotation mark is the reader's finding; what stands before it is looked at all the same.
  await readToTheEnd.catch(() => undefined);
  return columns.flatMap((suspicions, index) => findingsOf(suspicions, file, index + 1));
}

/** What has been seen in one column. */
interface Suspicions {
  readonly column: string;
  filled: number;
  readonly seen: Map<Identifier, {line: number; rows: number}>;
}

const suspicionsOf = (column: string): Suspicions => ({column, filled: 0, seen: new Map()});

function look(suspicions: Suspicions | undefined, cell: string, line: number): void {
  if (suspicions === undefined || cell === "") return;
  suspicions.filled++;
  for (const identifier of IDENTIFIERS) {
    const {column, cell: looksLike} = identifier;
    if (!column?.(suspicions.column) && !looksLike?.(cell, suspicions.column)) continue;
    const seen = suspicions.seen.get(identifier);
    if (seen) seen.rows++;
    else suspicions.seen.set(identifier, {line, rows: 1});
  }
}

function findingsOf({column, filled, seen}: Suspicions, file: string, position: number): Finding[] {
  return [...seen]
    .filter(([{share = 0, column: byName}, {rows}]) => byName?.(column) || rows >= share * filled)
    .map(([{code, words, remedy}, {line, rows}]) => ({
      severity: "error",
      file,
      line,
      column: position,
      code,
      rule: null,
      message: `${columnInWords(column, position)} holds ${words}; ${remedy}, or let \`npm run anonymise\` do it.`,
      rows,
      measures: []
    }));
}
