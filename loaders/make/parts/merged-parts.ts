import {findingsOf} from "../../check/identifiable-findings.ts";
import {mergedSuspicions} from "../../check/suspicions.ts";
import type {Facts} from "../../children/children-facts.ts";
import type {ChildRow} from "../../contract/child-columns.ts";
import type {Finding} from "../../contract/finding.ts";
import {byPlace} from "../../contract/finding-order.ts";
import {Refused} from "../../contract/refused.ts";
import {mergedTallies, type Tally} from "../../measures/tally/tally.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import type {ReconciledNumbers} from "../../trace/reconcile.ts";
import {inOrderOfYears} from "../child-rows.ts";
import type {PartCounted, PartRead} from "./count-part.ts";
import {inOrderOfFiles, mergedFindings} from "./merged-findings.ts";

/** All the children of a data folder, read, checked and counted. No child stands in it but in `children`. */
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
 * Puts the parts of a folder together.
 *
 * @throws Refused with every finding of reading, when any of them is an error.
 */
export function mergedParts(parts: readonly PartRead[]): FolderCounted {
  const files = parts[0]?.files ?? [];
  const reading = inOrderOfFiles(mergedFindings(parts.map((part) => part.reading)), files);
  const counted = parts.map((part) => part.counted).filter((part) => part !== null);
  const [first] = counted;
  if (first === undefined || counted.length < parts.length) throw new Refused(reading);
  return {
    findings: [...reading, ...mergedFindings(counted.map((part) => part.broken)).toSorted(byPlace)],
    identifiable: findingsOf(mergedSuspicions(counted.map((part) => part.suspicions))),
    numbers: sumsByYear(counted),
    tally: mergedTallies(counted.map((part) => part.tally)),
    folder: first.folder,
    facts: first.facts,
    children: inOrderOfYears(counted.flatMap((part) => part.children))
  };
}

function sumsByYear(parts: readonly PartCounted[]): readonly ReconciledNumbers[] {
  const sums = new Map<string, ReconciledNumbers>();
  for (const numbers of parts.flatMap((part) => part.numbers)) {
    const {year, ...ofPart} = numbers;
    const known = sums.get(year) ?? {reviewsLogged: 0, reviewsReturned: 0, lookedAfter: 0};
    sums.set(year, {
      year,
      reviewsLogged: known.reviewsLogged + ofPart.reviewsLogged,
      reviewsReturned: known.reviewsReturned + ofPart.reviewsReturned,
      lookedAfter: known.lookedAfter + ofPart.lookedAfter
    });
  }
  return [...sums.values()];
}
