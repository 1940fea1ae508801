import type {LedgerRow} from "../contract/already-public.ts";
import type {Authority} from "../contract/authority.ts";
import type {EarlierFigure} from "../contract/earlier-figure.ts";
import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import {Refused} from "../contract/refused.ts";
import type {Certificate} from "../contract/release.ts";
import type {GatedFigure, Released} from "../contract/released.ts";
import type {Counted} from "../measures/counted.ts";
import {alreadyPublic} from "./already-public.ts";
import {certificateOf} from "./certificate.ts";
import {complementsOf} from "./complements.ts";
import {publicFacts} from "./facts.ts";
import {gatedFigures} from "./gated-figures.ts";
import {hiddenBefore} from "./hidden-before.ts";
import {keyedTieBreak} from "./keyed-tie-break.ts";
import {mustAddUp} from "./must-add-up.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {type Policy, policyOf} from "./policy.ts";
import {type Protecting, protectRelease, underProtectedCounts} from "./protect-release.ts";
import {prove} from "./prove.ts";
import {solver} from "./solver.ts";
import {summaryOf} from "./summary.ts";
import {cannotBeProtected, narrowedByOthers, zerosHidden} from "./unprotected.ts";
import type {Witness} from "./witness.ts";

/** What the gate needs to know beside the counts. */
export interface GateContext {
  readonly authority: Authority;
  readonly ledger: readonly LedgerRow[];
  /** Rows of the authority's own area are facts that a reader has, here and in the ledger; others say nothing of it. */
  readonly comparators: readonly PublishedRow[];
  /** What each earlier release of ours printed and hid. */
  readonly earlier?: readonly (readonly EarlierFigure[])[];
  /** Secret and stable for one input: the bytes of a keyed hash over it. Decides between patterns of equal cost. */
  readonly seed: Uint8Array;
  /** How long to search for the optimum. `HEURISTIC_ONLY` protects as well, hides a little more, and takes a fraction. */
  readonly searchLimits?: SearchLimits;
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
  const {authority, ledger, comparators, earlier = [], seed, searchLimits, onProgress} = context;
  mustAddUp(counted);
  const highs = await solver();
  const asked = {...policyOf(authority.switches), hiddenBefore: hiddenBefore(counted, earlier)};
  const ofOwnArea = (row: PublishedRow) => row.areaCode === authority.code;
  const published = {ledger: ledger.filter(ofOwnArea), comparators: comparators.filter(ofOwnArea)};
  const {bounds: facts, findings} = publicFacts(counted, published, asked);
  const under = (policy: Policy): Protecting => {
    const complements = complementsOf(counted, policy);
    const sums = [...counted.sums, ...complements.sums];
    return {
      counted,
      complements,
      facts,
      policy: {...policy, alreadyPublic: alreadyPublic(sums, facts)},
      tieBreak: keyedTieBreak(seed),
      searchLimits
    };
  };
  /** Counts that stay narrow whatever is hidden, by our own figures: those of others may do that to us. */
  const narrowByUs = (protecting: Protecting) => underProtectedCounts(highs, {...protecting, facts: []});

  const keepZeros = under(asked);
  const giveUpZeros = !asked.hideZeros && narrowByUs(keepZeros).length > 0;
  const protecting = giveUpZeros ? under({...asked, hideZeros: true}) : keepZeros;
  const chosen = protectRelease(highs, {...protecting, onProgress});
  if (chosen.unattainable.length > 0) {
    const ours = new Set(narrowByUs(protecting));
    const unprotected = chosen.unattainable.filter((id) => ours.has(id));
    if (unprotected.length > 0) throw new Refused(cannotBeProtected(counted, unprotected));
  }

  const witnesses = prove(chosen, protecting);
  const figures = gatedFigures(counted, chosen.hidden, protecting.policy);
  const summary = summaryOf(counted, chosen, facts.length, protecting.policy);
  return {
    figures: release(figures),
    certificate: release(certificateOf(summary, figures, protecting.policy)),
    witnesses,
    findings: [
      ...findings,
      ...(giveUpZeros ? [zerosHidden] : []),
      ...narrowedByOthers(counted, chosen.unattainable)
    ]
  };
}
