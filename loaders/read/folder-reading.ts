import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {type ChildPart, EVERYBODY} from "./child-part.ts";
import type {TakeRecord} from "./csv/take-record.ts";
import {type FileFindings, findingsOf} from "./file-findings.ts";
import {isTablesFolder} from "./forms/tables-folder.ts";
import {headerName} from "./layout/header-name.ts";

/** What is remembered while a data folder is read: the findings on its files, and the positions of their columns. */
export interface FolderReading {
  readonly data: Folder;
  /** The children whose rows are read; those of other children are skipped. */
  readonly part: ChildPart;
  /** Also sees the records of a file as they are read. */
  readonly watch: WatchFile;
  /** The findings of one file or folder, by its path within the data folder; the same ones each time. */
  about(file: string): FileFindings;
  /** Everything found so far, file by file in the order of reading. */
  findings(): readonly Finding[];
  /** Every file and folder that was read, in that order. */
  files(): readonly string[];
  /** Remembers the header of a file. */
  sawHeader(file: string, header: readonly string[]): void;
  /** The position of a column in a file, from 1; null where the file has no such column. */
  positionOf(file: string, column: string): number | null;
  /** Returns the same string for equal ones, so that an id that is in every file is kept in memory once. */
  readonly intern: (words: string) => string;
}

/** Returns a function that takes every record of a file, its header first; null for a file that need not be watched. */
export type WatchFile = (file: string) => TakeRecord | null;

/** Begins to read a data folder, or a part of its children. */
export function startReading(
  data: Folder,
  part: ChildPart = EVERYBODY,
  watch: WatchFile = () => null
): FolderReading {
  const byFile = new Map<string, FileFindings>();
  const headers = new Map<string, readonly string[]>();
  const strings = new Map<string, string>();
  return {
    data,
    part,
    watch,
    about(file) {
      const hasColumnNumbers = !isTablesFolder(data) || data.hasColumnNumbers(file);
      const findings = byFile.get(file) ?? findingsOf(file, hasColumnNumbers);
      byFile.set(file, findings);
      return findings;
    },
    files: () => [...byFile.keys()],
    findings: () => [...byFile.values()].flatMap((findings) => findings.all()),
    sawHeader(file, header) {
      if (!isTablesFolder(data) || data.hasColumnNumbers(file)) headers.set(file, header.map(headerName));
    },
    positionOf: (file, column) => {
      const index = headers.get(file)?.indexOf(headerName(column));
      return index === undefined || index < 0 ? null : index + 1;
    },
    intern(words) {
      const known = strings.get(words);
      if (known !== undefined) return known;
      const own = ownCopy(words);
      strings.set(own, own);
      return own;
    }
  };
}

/** A cell refers to the text of which it is a part, and would keep all of that in memory. */
const ownCopy = (words: string): string => decoder.decode(encoder.encode(words));

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", {ignoreBOM: true});
