import type {Folder} from "../contract/folder.ts";
import {required} from "../contract/required.ts";
import {type ChildPart, EVERYBODY} from "../read/child-part.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import type {TakeRecord} from "../read/csv/take-record.ts";
import {headerName} from "../read/layout/header-name.ts";
import {IDENTIFIERS, type Identifier} from "./identifiers.ts";

/** What has been seen in one column of a file that could identify a child. */
export interface Suspicion {
  /** Path within the data folder. */
  readonly file: string;
  /** From 1. */
  readonly position: number;
  readonly column: string;
  /** How many of its cells are not blank. */
  readonly filled: number;
  /** By the code of an identifier: the first line that has one, and how many rows do. */
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

/** Starts looking at a file, given by its path within the folder. */
export function watchFile(file: string): FileWatch {
  const columns: Column[] = [];
  let isHeader = true;
  return {
    take(cells, line) {
      if (isHeader) columns.push(...cells.map((name) => startColumn(headerName(name))));
      else {
        // Cells beyond the header may identify a child as well: their columns have no name.
        while (columns.length < cells.length) columns.push(startColumn(""));
        for (let index = 0; index < cells.length; index += 1)
          required(columns[index], "a column").look(required(cells[index], "a cell"), line);
      }
      isHeader = false;
    },
    seen: () => columns.map(({name, seen}, index) => ({file, position: index + 1, column: name, ...seen()}))
  };
}

/** Looks at one file, for some of the children or all. Finds nothing in a file that is no CSV: reading it says so. */
export async function suspicionsIn(
  data: Folder,
  file: string,
  part: ChildPart = EVERYBODY
): Promise<readonly Suspicion[]> {
  const encoding = await encodingOf(data, file).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return [];
  const {take, seen} = watchFile(file);
  // Reading reports an unclosed quotation mark; the records before it are checked here all the same.
  await eachRecord(data, file, encoding, take, {part, skip: () => {}, from: 1}).catch(() => undefined);
  return seen();
}

interface Column {
  readonly name: string;
  readonly look: (cell: string, line: number) => void;
  readonly seen: () => Pick<Suspicion, "filled" | "seen">;
}

/** Cells up to this length, such as codes and dates, recur and are judged once; ids are longer and do not recur. */
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
        seen.set(code, known ? {line: known.line, rows: known.rows + 1} : {line, rows: 1});
      }
    },
    seen: () => ({filled, seen})
  };
}

/** The suspicions about all children, from those about each part of them. */
export function mergedSuspicions(parts: readonly (readonly Suspicion[])[]): readonly Suspicion[] {
  const merged = new Map<string, Suspicion>();
  for (const suspicion of parts.flat()) {
    const key = `${suspicion.file} ${suspicion.position}`;
    const known = merged.get(key);
    merged.set(key, known ? together(known, suspicion) : suspicion);
  }
  return [...merged.values()];
}

/** The suspicions about one column from two parts of the children. */
function together(one: Suspicion, other: Suspicion): Suspicion {
  const seen = new Map(one.seen);
  for (const [code, found] of other.seen) {
    const known = seen.get(code);
    seen.set(code, known ? {line: Math.min(known.line, found.line), rows: known.rows + found.rows} : found);
  }
  return {...one, filled: one.filled + other.filled, seen};
}
