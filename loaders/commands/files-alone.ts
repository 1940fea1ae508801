import {type Dirent, readdirSync, realpathSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Finding} from "../contract/finding.ts";
import {Refused} from "../contract/refused.ts";

/**
 * Makes sure that a folder, and whatever it holds, can be read to its end: that there is nothing but files, folders and
 * links to them, and no link that leads round. A named pipe would keep a reader waiting for ever. Opens nothing; a name
 * with a dot is passed over, as every reader does, and so is a link that leads nowhere, which the readers report.
 *
 * @throws Refused with a finding for each other thing.
 */
export function mustHoldFilesAlone(dir: string): void {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  /** `real` has no links in it; `above` are the folders that it was reached through. */
  const look = (path: string, real: string, above: readonly string[]): void => {
    if (above.includes(real)) findings.push(findingOf(path, LEADS_ROUND));
    if (seen.has(real)) return;
    seen.add(real);
    const entries = readdirSync(real, {withFileTypes: true}).toSorted((one, other) =>
      one.name < other.name ? -1 : 1
    );
    for (const entry of entries.filter(({name}) => !name.startsWith("."))) {
      const at = path === "." ? entry.name : `${path}/${entry.name}`;
      const found = entry.isSymbolicLink() ? followed(join(real, entry.name)) : entryAt(entry, real);
      if (found === null) continue;
      if (typeof found === "string") findings.push(findingOf(at, found));
      else look(at, found.folder, [...above, real]);
    }
  };
  const root = followed(dir);
  if (root === null) return;
  if (typeof root === "string") findings.push(findingOf(dir, root));
  else look(".", root.folder, []);
  if (findings.length > 0) throw new Refused(findings);
}

const LEADS_ROUND = "leads back to a folder that it lies in";

/** A folder to look into; null for a file; what it is where it is neither. */
type Found = {readonly folder: string} | string | null;

type Kinds = Pick<Dirent, "isFile" | "isDirectory" | "isFIFO" | "isSocket">;

const entryAt = (entry: Dirent, dir: string): Found => foundAs(entry, join(dir, entry.name));

/** What a link leads to, with all links followed. */
function followed(link: string): Found {
  try {
    const real = realpathSync(link);
    return foundAs(statSync(real), real);
  } catch (error) {
    // Whatever cannot be opened for another reason, the reader reports.
    return (error as NodeJS.ErrnoException).code === "ELOOP" ? LEADS_ROUND : null;
  }
}

function foundAs(kinds: Kinds, real: string): Found {
  if (kinds.isFile()) return null;
  if (kinds.isDirectory()) return {folder: real};
  if (kinds.isFIFO()) return "is a named pipe";
  return kinds.isSocket() ? "is a socket" : "is a device";
}

const findingOf = (file: string, what: string): Finding => ({
  severity: "error",
  file,
  line: null,
  column: null,
  code: "not-a-file",
  rule: null,
  message: `This ${what}; take it away: a data folder holds files and folders alone.`,
  rows: 0,
  measures: []
});
