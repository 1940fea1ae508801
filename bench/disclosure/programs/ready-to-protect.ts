import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {publicFacts} from "../../../loaders/disclosure/facts.ts";
import {policyOf} from "../../../loaders/disclosure/policy.ts";
import {type ReleaseRelations, releaseRelations} from "../../../loaders/disclosure/release-relations.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import type {Counted} from "../../../loaders/measures/counted.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";

/** A data folder counted, and what the gate would know of these counts, or of more of them. */
export interface ReadyToProtect {
  readonly counted: Counted;
  readonly relationsOf: (counted: Counted) => ReleaseRelations;
}

/** Reads and counts a data folder. Throws `Refused` where it has errors. */
export async function readyToProtect(dataDir: string): Promise<ReadyToProtect> {
  const {folder} = await readDataFolder(diskFolder(dataDir));
  const policy = policyOf(folder.authority.switches);
  const ofOwnArea = ({areaCode}: {readonly areaCode: string}) => areaCode === folder.authority.code;
  const published = {
    ledger: folder.ledger.filter(ofOwnArea),
    comparators: folder.comparators.filter(ofOwnArea)
  };
  return {
    counted: countMeasures(childrenFacts(folder), folder),
    relationsOf: (counted) => {
      const {bounds} = publicFacts(counted, published, policy);
      return releaseRelations(counted, bounds, policy, new Uint8Array(32));
    }
  };
}
