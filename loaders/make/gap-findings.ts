import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {readExplanations} from "../trace/explanations.ts";
import {reconcile} from "../trace/reconcile.ts";
import {unexplainedGaps} from "../trace/unexplained-gaps.ts";
import {countFolder} from "./parts/count-folder.ts";

/**
 * Gaps between the service's logs and the return that nobody has explained: they stop a release, so whoever checks a
 * folder must hear of them. None where the folder cannot be read; the check says why.
 */
export async function gapFindings(data: Folder): Promise<readonly Finding[]> {
  const {counted} = await countFolder({data, withChildren: false});
  if (counted === null) return [];
  const {folder, facts, numbers} = counted;
  return unexplainedGaps(reconcile(folder, facts, numbers), readExplanations(data));
}
