import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import {readArchive} from "./read-archive.ts";
import {readCorrections} from "./read-corrections.ts";

/** Findings on the releases that a data folder keeps and on its notices of corrections, for a check before a release. */
export const historyFindings = (data: Folder): readonly Finding[] => [
  ...refusalsOf(() => readArchive(data)),
  ...refusalsOf(() => readCorrections(data, null))
];

function refusalsOf(read: () => unknown): readonly Finding[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.findings;
    throw error;
  }
}
