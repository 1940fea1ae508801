import {keyedJitter} from "../../loaders/disclosure/keyed-jitter.ts";
import {policyOf} from "../../loaders/disclosure/policy.ts";
import {type ProtectedRelease, protectRelease} from "../../loaders/disclosure/protect-release.ts";
import {type Remainders, remaindersOf} from "../../loaders/disclosure/remainders.ts";
import {solver} from "../../loaders/disclosure/solver.ts";
import type {Publication} from "../../loaders/disclosure/witness.ts";
import type {Bound, Counted} from "../../loaders/measures/counted.ts";
import {madeUpContext} from "./made-up-context.ts";

/** The gate's choice for some counts, with what it publishes, so that others can attack it. */
export interface ProtectedTables {
  readonly release: ProtectedRelease;
  readonly remainders: Remainders;
  readonly publication: Publication;
}

export async function protectedTables(
  counted: Counted,
  {seed = 1, facts = []}: {seed?: number; facts?: readonly Bound[]} = {}
): Promise<ProtectedTables> {
  const policy = policyOf(madeUpContext().authority.switches);
  const remainders = remaindersOf(counted, policy);
  const jitter = keyedJitter(new Uint8Array([seed]));
  const release = protectRelease(await solver(), {counted, remainders, facts, policy, jitter});
  return {release, remainders, publication: publicationOf(counted, release, facts, remainders)};
}

/** What a reader of the protected release has in hand. */
const publicationOf = (
  counted: Counted,
  release: Pick<ProtectedRelease, "system" | "hidden">,
  facts: readonly Bound[],
  remainders: Remainders
): Publication => ({
  truth: new Map([...counted.counts, ...remainders.counts].map(({id, value}) => [id, value])),
  hidden: release.hidden,
  sums: [...counted.sums, ...remainders.sums],
  bounds: [...counted.bounds, ...facts],
  assumed: new Map(release.system.cells.map(({id, low, high}) => [id, {low, high}]))
});
