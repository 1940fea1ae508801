import {findingsOf} from "../../check/identifiable-findings.ts";
import type {Facts} from "../../children/children-facts.ts";
import type {ChildRow} from "../../contract/child-columns.ts";
import type {Finding} from "../../contract/finding.ts";
import {Refused} from "../../contract/refused.ts";
import type {Tally} from "../../measures/tally/tally.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import type {ReconciledNumbers} from "../../trace/reconcile.ts";
import type {PartRead} from "./count-part.ts";

/** All the children of a data folder, read, checked and counted. No child is in it except in `children`. */
export interface FolderCounted {
  /** Of reading and of the rules of consistency. */
  readonly findings: readonly Finding[];
  /** What identifies children. */
  readonly identifiable: readonly Finding[];
  readonly numbers: readonly ReconciledNumbers[];
  readonly tally: Tally;
  readonly folder: DataFolder;
  readonly facts: Facts;
  /** For the restricted edition alone; otherwise none. */
  readonly children: readonly ChildRow[];
}

/**
 * What all the children of a folder come to, once every part has been counted.
 *
 * @throws Refused with every finding of reading, when any of them is an error.
 */
export function folderCounted({reading, counted}: PartRead): FolderCounted {
  if (counted === null) throw new Refused(reading);
  const {broken, suspicions, ...rest} = counted;
  return {findings: [...reading, ...broken], identifiable: findingsOf(suspicions), ...rest};
}
