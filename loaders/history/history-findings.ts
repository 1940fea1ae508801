import type {Finding} from "../contract/finding.ts";
import {Refused} from "../contract/refused.ts";
import {readArchive} from "./read-archive.ts";
import {readCorrections} from "./read-corrections.ts";

/** What is wrong with the releases that a data folder keeps and with its notices, for a check before a release. */
export async function historyFindings(dataDir: string): Promise<readonly Finding[]> {
  const readings = await Promise.allSettled([readArchive(dataDir), readCorrections(dataDir, null)]);
  return readings.flatMap((reading) => {
    if (reading.status === "fulfilled") return [];
    if (reading.reason instanceof Refused) return reading.reason.findings;
    throw reading.reason;
  });
}
