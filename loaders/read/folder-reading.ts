import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {type ChildPart, EVERYBODY} from "./child-part.ts";
import type {TakeRecord} from "./csv/take-record.ts";
import {type FileFindings, findingsOf} from "./file-findings.ts";
import {headerName} from "./layout/header-name.ts";

/** What is remembered while a data folder is read: what to say of its files, and where their columns stand. */
export interface FolderReading {
  readonly data: Folder;
  /** The children whose rows are read; those of the others are passed over. */
  readonly part: ChildPart;
  /** Who else looks at the records of a file as they are read; null where nobody does. */
  readonly watch: WatchFile;
  /** The findings of one file or folder, by its path within the data folder; the same ones each time. */
  about(file: string): FileFindings;
  /** Everything found so far, file by file in the order of reading. */
  findings(): readonly Finding[];
  /** Every file and folder that was looked at, in that order. */
  files(): readonly string[];
  /** Remembers the header of a file. */
  sawHeader(file: string, header: readonly string[]): void;
  /** Where a column stands in a file, from 1; null where the file has none. */
  positionOf(file: string, column: string): number | null;
  /** Gives one string for all equal ones, so that an id that recurs in every file is held once. */
  readonly intern: (words: string) => string;
}

/** Gives what looks at every record of a file, its header first; null for a file that nobody looks at. */
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
      const findings = byFile.get(file) ?? findingsOf(file);
      byFile.set(file, findings);
      return findings;
    },
    files: () => [...byFile.keys()],
    findings: () => [...byFile.values()].flatMap((findings) => findings.all()),
    sawHeader: (file, header) => headers.set(file, header.map(headerName)),
    positionOf: (file, column) => {
      const index = headers.get(file)?.indexOf(headerName(column)) ?? -1;
      return index < 0 ? null : index + 1;
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

/** A cell is a view into the text that it was cut from, and would keep the whole of that in memory. */
const ownCopy = (words: string): string => decoder.decode(encoder.encode(words));

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", {ignoreBOM: true});
