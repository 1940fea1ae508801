import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {complementsOf} from "../../../loaders/disclosure/complements.ts";
import {publicFacts} from "../../../loaders/disclosure/facts.ts";
import {keyedTieBreak} from "../../../loaders/disclosure/keyed-tie-break.ts";
import {policyOf} from "../../../loaders/disclosure/policy.ts";
import type {Protecting} from "../../../loaders/disclosure/protect-release.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import type {Counted} from "../../../loaders/measures/counted.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";

/** A data folder counted, and what the gate would know of these counts, or of more of them. */
export interface ReadyToProtect {
  readonly counted: Counted;
  readonly protecting: (counted: Counted) => Protecting;
}

/** Reads and counts a data folder. Throws `Refused` where it has errors. */
export async function readyToProtect(dataDir: string): Promise<ReadyToProtect> {
  const {folder} = await readDataFolder(dataDir);
  const policy = policyOf(folder.authority.switches);
  const ofOwnArea = ({areaCode}: {readonly areaCode: string}) => areaCode === folder.authority.code;
  const published = {
    ledger: folder.ledger.filter(ofOwnArea),
    comparators: folder.comparators.filter(ofOwnArea)
  };
  return {
    counted: countMeasures(childrenFacts(folder), folder),
    protecting: (counted) => ({
      counted,
      complements: complementsOf(counted, policy),
      facts: publicFacts(counted, published, policy).bounds,
      policy,
      tieBreak: keyedTieBreak(new Uint8Array(32))
    })
  };
}
