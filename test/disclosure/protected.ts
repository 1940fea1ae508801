import {type Complements, complementsOf} from "../../loaders/disclosure/complements.ts";
import {keyedTieBreak} from "../../loaders/disclosure/keyed-tie-break.ts";
import {policyOf} from "../../loaders/disclosure/policy.ts";
import {type ProtectedRelease, protectRelease} from "../../loaders/disclosure/protect-release.ts";
import {solver} from "../../loaders/disclosure/solver.ts";
import type {Publication} from "../../loaders/disclosure/witness.ts";
import type {Bound, Counted} from "../../loaders/measures/counted.ts";
import {madeUpContext} from "./made-up-context.ts";

/** The gate's choice for some counts, with what it publishes, so that others can attack it. */
export interface ProtectedTables {
  readonly release: ProtectedRelease;
  readonly complements: Complements;
  readonly publication: Publication;
}

export async function protectedTables(
  counted: Counted,
  {seed = 1, facts = []}: {seed?: number; facts?: readonly Bound[]} = {}
): Promise<ProtectedTables> {
  const policy = policyOf(madeUpContext().authority.switches);
  const complements = complementsOf(counted, policy);
  const tieBreak = keyedTieBreak(new Uint8Array([seed]));
  const release = protectRelease(await solver(), {counted, complements, facts, policy, tieBreak});
  return {release, complements, publication: publicationOf(counted, release, facts, complements)};
}

/** What a reader of the protected release has in hand. */
const publicationOf = (
  counted: Counted,
  release: Pick<ProtectedRelease, "system" | "hidden">,
  facts: readonly Bound[],
  complements: Complements
): Publication => ({
  truth: new Map([...counted.counts, ...complements.counts].map(({id, value}) => [id, value])),
  hidden: release.hidden,
  sums: [...counted.sums, ...complements.sums],
  bounds: [...counted.bounds, ...facts],
  assumed: new Map(release.system.cells.map(({id, low, high}) => [id, {low, high}]))
});
