import type {Folder} from "../contract/folder.ts";
import {fileMark} from "./file-mark.ts";
import {textIn} from "./text-in.ts";

/** What this program calls itself in what it makes. */
const PROGRAM = "children-in-our-care";

/** What a folder can be that this program made. */
const KINDS = ["release", "site", "papers", "anonymised return", "made-up data"] as const;
export type MadeKind = (typeof KINDS)[number];

/** The edition of a release, a site or papers; null for what has none. */
const EDITIONS = ["public", "restricted", null] as const;
export type MadeEdition = (typeof EDITIONS)[number];

/** What this program made in a folder. */
export interface Made {
  readonly kind: MadeKind;
  readonly edition: MadeEdition;
  /** The files that it made, by path; with the SHA-256 hash of one that is somebody else's once it is changed. */
  readonly files: ReadonlyMap<string, string | null>;
}

/** Where a folder says that this program made it. Readers of a data folder pass over a name with a dot. */
export const MARK_FILE = `.${PROGRAM}.json`;

/**
 * Marks a folder: this program has made these files of it, besides those that its mark names already. Of records each is
 * known by its hash, so that one that somebody corrects is theirs.
 */
export function markMade(folder: Folder, made: Omit<Made, "files">, files: Iterable<string>): void {
  const {kind, edition} = made;
  const before = marked(folder);
  const known = before?.kind === kind && before.edition === edition ? before.files : [];
  const isOfRecords = kind === "anonymised return" || kind === "made-up data";
  const paths = [...files].filter((path) => path !== MARK_FILE);
  const own = paths.map((path) => [path, isOfRecords ? hashOf(folder, path) : null] as const);
  const byPath = Object.fromEntries([...known, ...own].sort(([one], [other]) => (one < other ? -1 : 1)));
  folder.write(MARK_FILE, `${JSON.stringify({madeBy: PROGRAM, kind, edition, files: byPath}, null, 1)}\n`);
}

/**
 * What this program made in a folder; null where nothing says that it made anything. A release is known by its manifest,
 * which lists its files; everything else by its mark.
 */
export const madeIn = (folder: Folder): Made | null => marked(folder) ?? releaseIn(folder);

/** Did this program make a file of a folder, and is it as it was made? */
export function isOwn(folder: Folder, {files}: Pick<Made, "files">, path: string): boolean {
  const hash = files.get(path);
  return hash === null || (hash !== undefined && hash === hashOf(folder, path));
}

const hashOf = (folder: Folder, path: string): string =>
  fileMark(folder.read(path) ?? new Uint8Array()).sha256;

function marked(folder: Folder): Made | null {
  const mark = jsonIn(folder, MARK_FILE);
  if (mark?.madeBy !== PROGRAM || !isRecord(mark.files)) return null;
  const kind = KINDS.find((one) => one === mark.kind);
  const edition = EDITIONS.find((one) => one === mark.edition);
  const files = new Map(
    Object.entries(mark.files).map(([path, hash]) => [path, hash === null ? null : String(hash)])
  );
  return kind === undefined || edition === undefined ? null : {kind, edition, files};
}

function releaseIn(folder: Folder): Made | null {
  const manifest = jsonIn(folder, "manifest.json");
  if (manifest === null || !isRecord(manifest.software) || manifest.software.name !== PROGRAM) return null;
  const edition = EDITIONS.find((one) => one === manifest.edition);
  if (!edition || !Array.isArray(manifest.files)) return null;
  const listed = manifest.files.map((file: unknown): readonly [string, string] =>
    isRecord(file) ? [String(file.name), String(file.sha256)] : ["", ""]
  );
  return {kind: "release", edition, files: new Map([["manifest.json", null], ...listed])};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What a JSON file holds; null where there is none, or it holds something else. */
function jsonIn(folder: Folder, path: string): Readonly<Record<string, unknown>> | null {
  try {
    const found: unknown = JSON.parse(textIn(folder, path) ?? "null");
    return isRecord(found) ? found : null;
  } catch {
    return null;
  }
}
