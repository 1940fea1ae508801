import type {Counted} from "../measures/counted.ts";
import type {Authority} from "../read/authority.ts";
import type {LedgerRow} from "../read/data-folder.ts";
import type {Finding} from "../read/finding.ts";
import type {PublishedRow} from "../read/published-row.ts";
import {Refused} from "../read/refused.ts";
import type {Certificate} from "../release/contract.ts";
import {certificateOf} from "./certificate.ts";
import {publicFacts} from "./facts.ts";
import {gatedFigures} from "./gated-figures.ts";
import {keyedJitter} from "./keyed-jitter.ts";
import {mustAddUp} from "./must-add-up.ts";
import {policyOf} from "./policy.ts";
import {protectRelease} from "./protect-release.ts";
import {prove} from "./prove.ts";
import type {GatedFigure, Released} from "./released.ts";
import {remaindersOf} from "./remainders.ts";
import {solver} from "./solver.ts";
import {tallyOf} from "./tally.ts";
import {alreadyPublic, cannotBeProtected} from "./unprotected.ts";
import type {Witness} from "./witness.ts";

/** What the gate needs to know beside the counts. */
export interface GateContext {
  readonly authority: Authority;
  readonly ledger: readonly LedgerRow[];
  /** The rows of the authority's own area are facts that a reader has; the others say nothing of it. */
  readonly comparators: readonly PublishedRow[];
  /** Secret and stable for one input: the bytes of a keyed hash over it. Decides between patterns of equal cost. */
  readonly seed: Uint8Array;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Gated {
  readonly figures: Released<readonly GatedFigure[]>;
  readonly certificate: Released<Certificate>;
  /** The proofs. They hold true counts: never written, never published. */
  readonly witnesses: readonly Witness[];
  readonly findings: readonly Finding[];
}

/** The one line in the program that says "this may be seen". */
const release = <T>(content: T): Released<T> => content as Released<T>;

/**
 * Lets the figures of a release through, hiding what could show a child and as much else as it takes. Throws
 * `Refused` when no choice of hidden cells protects every small count: nothing is published unproven.
 */
export async function gate(counted: Counted, context: GateContext): Promise<Gated> {
  const {authority, ledger, comparators, seed, onProgress} = context;
  mustAddUp(counted);
  const highs = await solver();
  const policy = policyOf(authority.switches);
  const ownArea = comparators.filter((row) => row.areaCode === authority.code);
  const facts = publicFacts(counted, ledger, ownArea, policy);
  const remainders = remaindersOf(counted, policy);
  const protecting = {counted, remainders, facts: facts.limits, policy, jitter: keyedJitter(seed)};
  const chosen = protectRelease(highs, {...protecting, onProgress});

  const findings = [...facts.findings];
  if (chosen.unattainable.length > 0) {
    // Whatever is hidden, some counts stay narrow. Figures of others may do that to us; our own may not.
    const ours = new Set(protectRelease(highs, {...protecting, facts: []}).unattainable);
    const unprotected = chosen.unattainable.filter((id) => ours.has(id));
    if (unprotected.length > 0) throw new Refused(cannotBeProtected(counted, unprotected));
    findings.push(...alreadyPublic(counted, chosen.unattainable));
  }

  const witnesses = prove(chosen, protecting);
  const figures = gatedFigures(counted, chosen.hidden, policy);
  const certificate = certificateOf(tallyOf(counted, chosen, facts.limits.length, policy), figures, policy);
  return {figures: release(figures), certificate: release(certificate), witnesses, findings};
}
