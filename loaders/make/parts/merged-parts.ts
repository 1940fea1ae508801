import {mergedSuspicions} from "../../check/suspicions.ts";
import {byPlace} from "../../contract/finding-order.ts";
import {required} from "../../contract/required.ts";
import {mergedTallies} from "../../measures/tally/tally.ts";
import type {ReconciledNumbers} from "../../trace/reconcile.ts";
import {inOrderOfYears} from "../child-rows.ts";
import type {PartCounted, PartRead} from "./count-part.ts";
import {inOrderOfFiles, mergedFindings} from "./merged-findings.ts";

/**
 * Some parts of the children of one folder as one part, in the order of the parts. What comes of merging can be merged
 * again.
 */
export function mergedParts(parts: readonly PartRead[]): PartRead {
  const [first] = parts;
  const {files} = required(first, "a part of the children");
  const counted = parts.map((part) => part.counted).filter((part) => part !== null);
  return {
    files,
    reading: inOrderOfFiles(mergedFindings(parts.map(({reading}) => reading)), files),
    counted: counted.length < parts.length ? null : mergedCounts(counted)
  };
}

function mergedCounts(parts: readonly PartCounted[]): PartCounted {
  const {folder, facts} = required(parts[0], "a part of the children");
  return {
    broken: mergedFindings(parts.map((part) => part.broken)).toSorted(byPlace),
    suspicions: mergedSuspicions(parts.map((part) => part.suspicions)),
    numbers: sumsByYear(parts.flatMap((part) => part.numbers)),
    tally: mergedTallies(parts.map((part) => part.tally)),
    folder,
    facts,
    children: inOrderOfYears(parts.flatMap((part) => part.children))
  };
}

function sumsByYear(all: readonly ReconciledNumbers[]): readonly ReconciledNumbers[] {
  const sums = new Map<string, ReconciledNumbers>();
  for (const numbers of all) {
    const known = sums.get(numbers.year);
    sums.set(numbers.year, known === undefined ? numbers : sumOf(known, numbers));
  }
  return [...sums.values()];
}

const sumOf = (one: ReconciledNumbers, other: ReconciledNumbers): ReconciledNumbers => ({
  year: one.year,
  reviewsLogged: one.reviewsLogged + other.reviewsLogged,
  reviewsReturned: one.reviewsReturned + other.reviewsReturned,
  lookedAfter: one.lookedAfter + other.lookedAfter
});
