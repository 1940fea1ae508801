import type {LedgerRow} from "../contract/already-public.ts";
import type {Authority} from "../contract/authority.ts";
import type {EarlierFigure} from "../contract/earlier-figure.ts";
import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import {Refused} from "../contract/refused.ts";
import type {Certificate} from "../contract/release.ts";
import type {GatedFigure, Released} from "../contract/released.ts";
import type {Counted, CountId} from "../measures/counted.ts";
import {certificateOf} from "./certificate.ts";
import {components} from "./components.ts";
import {type Facts, publicFacts} from "./facts.ts";
import {gatedFigures} from "./gated-figures.ts";
import {hiddenBefore} from "./hidden-before.ts";
import {mustAddUp} from "./must-add-up.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {type Policy, policyOf} from "./policy.ts";
import {type ProtectedRelease, protectRelease} from "./protect-release.ts";
import {prove} from "./prove.ts";
import {type ReleaseRelations, releaseRelations} from "./release-relations.ts";
import {type Solver, solver} from "./solver.ts";
import {summaryOf} from "./summary.ts";
import {systemWithRoom} from "./system-with-room.ts";
import {underProtected} from "./under-protected.ts";
import {cannotBeProtected, narrowedByOthers, zerosHidden} from "./unprotected.ts";
import type {Witness} from "./witness.ts";

/** What the gate needs besides the counts. */
export interface GateContext {
  readonly authority: Authority;
  readonly ledger: readonly LedgerRow[];
  /** Of these rows and the ledger's, a reader learns something from those of the authority's own area alone. */
  readonly comparators: readonly PublishedRow[];
  /** What each earlier release of ours printed and hid. */
  readonly earlier?: readonly (readonly EarlierFigure[])[];
  /** Secret, and the same for the same input: a keyed hash over it. Decides between patterns of equal cost. */
  readonly seed: Uint8Array;
  /** How long to search for the optimum. `HEURISTIC_ONLY` protects as well, hides a little more, and is much faster. */
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
  const {searchLimits, onProgress} = context;
  mustAddUp(counted);
  const highs = await solver();

  // Relations in.
  const asked = {
    ...policyOf(context.authority.switches),
    hiddenBefore: hiddenBefore(counted, context.earlier ?? [])
  };
  const facts = factsOfOwnArea(counted, context, asked);
  const under = (policy: Policy) => releaseRelations(counted, facts.bounds, policy, context.seed);
  const keepingZeros = under(asked);
  const giveUpZeros = !asked.hideZeros && underProtectedByUs(highs, keepingZeros).size > 0;
  const relations = giveUpZeros ? under({...asked, hideZeros: true}) : keepingZeros;

  // Pattern, and its audit.
  const chosen = protectRelease(highs, relations, {searchLimits, onProgress});
  refuseIfUnprotected(highs, relations, chosen);

  // Proof.
  const witnesses = prove(chosen, relations);

  // Figures out.
  const {policy} = relations;
  const figures = gatedFigures(counted, chosen.hidden, policy);
  const summary = summaryOf(counted, chosen, facts.bounds.length, policy);
  return {
    figures: release(figures),
    certificate: release(certificateOf(summary, figures, policy)),
    witnesses,
    findings: [
      ...facts.findings,
      ...(giveUpZeros ? [zerosHidden] : []),
      ...narrowedByOthers(counted, chosen.unattainable)
    ]
  };
}

function factsOfOwnArea(
  counted: Counted,
  {authority, ledger, comparators}: GateContext,
  policy: Policy
): Facts {
  const ofOwnArea = ({areaCode}: PublishedRow): boolean => areaCode === authority.code;
  const published = {ledger: ledger.filter(ofOwnArea), comparators: comparators.filter(ofOwnArea)};
  return publicFacts(counted, published, policy);
}

/** Counts that stay too narrow whatever is hidden, by our own figures alone; those of others may narrow them as well. */
function underProtectedByUs(highs: Solver, relations: ReleaseRelations): ReadonlySet<CountId> {
  return underProtected(highs, components(systemWithRoom(highs, {...relations, facts: []})));
}

/** Throws where our own figures leave a count too narrow. Where only others' do, nothing that we hide could help. */
function refuseIfUnprotected(
  highs: Solver,
  relations: ReleaseRelations,
  {unattainable}: ProtectedRelease
): void {
  if (unattainable.length === 0) return;
  const byUs = underProtectedByUs(highs, relations);
  const unprotected = unattainable.filter((id) => byUs.has(id));
  if (unprotected.length > 0) throw new Refused(cannotBeProtected(relations.counted, unprotected));
}
