import type {Bound, Counted, CountId} from "../measures/counted.ts";
import {alreadyPublic} from "./already-public.ts";
import {type Complements, complementsOf} from "./complements.ts";
import {keyedTieBreak} from "./keyed-tie-break.ts";
import type {Policy} from "./policy.ts";

/** All that the linear system of a release is made from. */
export interface ReleaseRelations {
  /** The counts, with the sums and bounds that the measures state. */
  readonly counted: Counted;
  /** The groups that anybody can subtract. */
  readonly complements: Complements;
  /** What others have published of the same counts. */
  readonly facts: readonly Bound[];
  readonly policy: Policy;
  /** A factor on the cost of hiding a count, so that no two patterns cost the same. */
  readonly tieBreak: (id: CountId) => number;
}

/** The relations of a release under a policy; `seed` is the secret that breaks ties. */
export function releaseRelations(
  counted: Counted,
  facts: readonly Bound[],
  policy: Policy,
  seed: Uint8Array
): ReleaseRelations {
  const complements = complementsOf(counted, policy);
  const known = alreadyPublic([...counted.sums, ...complements.sums], facts);
  return {
    counted,
    complements,
    facts,
    policy: {...policy, alreadyPublic: known},
    tieBreak: keyedTieBreak(seed)
  };
}
