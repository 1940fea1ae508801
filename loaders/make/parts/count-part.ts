import {checkReturns} from "../../check/check-returns.ts";
import {type FolderWatch, watchFolder} from "../../check/identifiable-findings.ts";
import type {Suspicion} from "../../check/suspicions.ts";
import {childrenFacts, type Facts} from "../../children/children-facts.ts";
import {factsWithoutChildren, folderWithoutChildren} from "../../children/without-children.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {ChildRow} from "../../contract/child-columns.ts";
import type {Finding} from "../../contract/finding.ts";
import type {Folder} from "../../contract/folder.ts";
import {MEASURES} from "../../measures/catalogue.ts";
import type {Tally} from "../../measures/tally/tally.ts";
import {tallyOf} from "../../measures/tally/tally-of.ts";
import type {ChildPart} from "../../read/child-part.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import {type Inspection, inspectDataFolder} from "../../read/read-data-folder.ts";
import {numbersToReconcile, type ReconciledNumbers} from "../../trace/reconcile.ts";
import {childRows} from "../child-rows.ts";

/** Which children of which folder to read, check and count. */
export interface PartOrder {
  readonly data: Folder;
  readonly part: ChildPart;
  /** The years that the log of reviews holds of all the children; null where these are all. */
  readonly reviewsLogged: ReadonlySet<ReportingYear> | null;
  /** Whether the children themselves are wanted: by the restricted edition alone. */
  readonly withChildren: boolean;
}

/** What reading a part of the children has found; `counted` is null where it cannot be used, and a finding says why. */
export interface PartRead {
  /** Every file that was looked at, in that order: the same for every part. */
  readonly files: readonly string[];
  readonly reading: readonly Finding[];
  readonly counted: PartCounted | null;
}

/** What a part comes to: numbers that add up, and nothing of a child but where they are wanted. */
export interface PartCounted {
  readonly broken: readonly Finding[];
  readonly suspicions: readonly Suspicion[];
  readonly numbers: readonly ReconciledNumbers[];
  readonly tally: Tally;
  /** Without children: the same for every part but for the logs that are not about children, which the first has. */
  readonly folder: DataFolder;
  readonly facts: Facts;
  readonly children: readonly ChildRow[];
}

/** Reads, checks and counts a part of the children of a data folder. Errors of the data are findings. */
export async function countPart(order: PartOrder): Promise<PartRead> {
  const watching = watchFolder(order.data, order.part);
  const inspection = await inspectDataFolder(order.data, order.part, watching.watch);
  const {files, findings: reading} = inspection;
  const {authority} = inspection.folder;
  if (authority === null || reading.some(({severity}) => severity === "error"))
    return {files, reading, counted: null};
  const folder = {...inspection.folder, authority};
  return {files, reading, counted: await counted(order, folder, inspection, watching)};
}

async function counted(
  {reviewsLogged, withChildren}: PartOrder,
  folder: DataFolder,
  {held: ofPart, positionOf}: Inspection,
  watching: FolderWatch
): Promise<PartCounted> {
  const held = reviewsLogged === null ? ofPart : {...ofPart, reviewsLogged};
  const facts = childrenFacts(folder, held);
  return {
    broken: checkReturns(folder.returns, folder.service, positionOf, held),
    suspicions: await watching.suspicions(),
    numbers: numbersToReconcile(folder, facts),
    tally: tallyOf(facts, folder, MEASURES),
    folder: folderWithoutChildren(folder),
    facts: factsWithoutChildren(facts),
    children: withChildren ? childRows(facts.lookedAfter) : []
  };
}
