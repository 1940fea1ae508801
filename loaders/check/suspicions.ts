import {join} from "node:path";
import {type ChildPart, EVERYBODY} from "../read/child-part.ts";
import {eachRecord, type TakeRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import {headerName} from "../read/layout/header-name.ts";
import {IDENTIFIERS, type Identifier} from "./identifiers.ts";

/** What has been seen in one column of a file that could put a name to a row. */
export interface Suspicion {
  /** Path within the data folder. */
  readonly file: string;
  /** From 1. */
  readonly position: number;
  readonly column: string;
  /** Cells that are not blank. */
  readonly filled: number;
  /** By the code of an identifier: the first line that has one, and how many rows have. */
  readonly seen: ReadonlyMap<string, Seen>;
}

interface Seen {
  readonly line: number;
  readonly rows: number;
}

/** Looks at the records of one file as they are read, its header first. */
export interface FileWatch {
  readonly take: TakeRecord;
  /** What has been seen so far, column by column. */
  readonly seen: () => readonly Suspicion[];
}

/** Begins to look at a file, given by its path within the folder. */
export function watchFile(file: string): FileWatch {
  let columns: readonly Column[] | null = null;
  return {
    take(cells, line) {
      if (columns === null) columns = cells.map((name) => startColumn(headerName(name)));
      else
        for (let index = 0; index < cells.length; index += 1) columns[index]?.look(cells[index] ?? "", line);
    },
    seen: () =>
      (columns ?? []).map(({name, seen}, index) => ({file, position: index + 1, column: name, ...seen()}))
  };
}

/** Looks at one file, of a part of the children. A file that is no readable CSV has none: reading says so. */
export async function suspicionsIn(
  dir: string,
  file: string,
  part: ChildPart = EVERYBODY
): Promise<readonly Suspicion[]> {
  const path = join(dir, file);
  const encoding = await encodingOf(path).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return [];
  const {take, seen} = watchFile(file);
  // An unclosed quotation mark is the reader's finding; what stands before it is looked at all the same.
  await eachRecord(path, encoding, take, {part, passOver: () => {}}).catch(() => undefined);
  return seen();
}

interface Column {
  readonly name: string;
  readonly look: (cell: string, line: number) => void;
  readonly seen: () => Pick<Suspicion, "filled" | "seen">;
}

/** Codes and dates recur in every row and are judged once; ids, which do not, are longer. */
const LONGEST_THAT_RECURS = 12;

function startColumn(name: string): Column {
  const byName = IDENTIFIERS.filter(({column}) => column?.(name));
  const byLook = IDENTIFIERS.filter((identifier) => !byName.includes(identifier));
  const judged = new Map<string, readonly Identifier[]>();
  const seen = new Map<string, Seen>();
  let filled = 0;

  const judge = (cell: string): readonly Identifier[] => {
    const words = cell.trim();
    return words === "" ? [] : [...byName, ...byLook.filter((identifier) => identifier.cell?.(words, name))];
  };
  const judgement = (cell: string): readonly Identifier[] => {
    if (cell.length > LONGEST_THAT_RECURS) return judge(cell);
    const known = judged.get(cell) ?? judge(cell);
    judged.set(cell, known);
    return known;
  };
  return {
    name,
    look(cell, line) {
      if (cell.trim() === "") return;
      filled += 1;
      for (const {code} of judgement(cell)) {
        const known = seen.get(code);
        seen.set(code, {line: known?.line ?? line, rows: (known?.rows ?? 0) + 1});
      }
    },
    seen: () => ({filled, seen})
  };
}

/** The suspicions of all parts of the children together, in the order of files and columns. */
export function mergedSuspicions(parts: readonly (readonly Suspicion[])[]): readonly Suspicion[] {
  const merged = new Map<string, Suspicion>();
  for (const suspicion of parts.flat()) {
    const {file, position, filled} = suspicion;
    const known = merged.get(`${file} ${position}`);
    const seen = new Map(known?.seen);
    for (const [code, {line, rows}] of suspicion.seen) {
      const before = seen.get(code);
      seen.set(code, {line: Math.min(line, before?.line ?? line), rows: rows + (before?.rows ?? 0)});
    }
    merged.set(`${file} ${position}`, {...suspicion, filled: filled + (known?.filled ?? 0), seen});
  }
  return [...merged.values()];
}
