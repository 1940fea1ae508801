import type {LedgerRow} from "../contract/already-public.ts";
import type {Authority} from "../contract/authority.ts";
import type {EarlierFigure} from "../contract/earlier-figure.ts";
import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {Certificate} from "../contract/release.ts";
import type {GatedFigure, Released} from "../contract/released.ts";
import type {Counted} from "../measures/counted.ts";
import {certificateOf} from "./certificate.ts";
import {components} from "./components.ts";
import {exposedSmall} from "./exposed.ts";
import {type Facts, publicFacts} from "./facts.ts";
import {gatedFigures} from "./gated-figures.ts";
import {hiddenBefore} from "./hidden-before.ts";
import {mustAddUp} from "./must-add-up.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {type Policy, policyOf} from "./policy.ts";
import {type ProofGrades, type ProveByCouncils, proofByCouncils} from "./proof-by-councils.ts";
import {prove} from "./prove.ts";
import {type ReleaseRelations, releaseRelations} from "./release-relations.ts";
import {type Solver, solver} from "./solver.ts";
import {summaryOf} from "./summary.ts";
import {systemWithRoom} from "./system-with-room.ts";
import {narrowedByOthers, tablesWithheld, unlikeAnyLife, zerosHidden} from "./unprotected.ts";
import {withhold} from "./withhold.ts";
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
  /** Looks for made-up councils that would have published the same; without it none are looked for. */
  readonly proveByCouncils?: ProveByCouncils | undefined;
}

export interface Gated {
  readonly figures: Released<readonly GatedFigure[]>;
  readonly certificate: Released<Certificate>;
  /** The proofs. They hold true counts: never written, never published. */
  readonly witnesses: readonly Witness[];
  /** What made-up councils show. The certificate has the numbers only where they are not too few. */
  readonly councils: ProofGrades;
  readonly findings: readonly Finding[];
}

/** The one line in the program that says "this may be seen". */
const release = <T>(content: T): Released<T> => content as Released<T>;

/**
 * Lets the figures of a release through, hiding what could show a child and as much else as it takes. Where no choice
 * of cells protects a small count, whole tables are withheld: no council is too small for a release.
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
  const giveUpZeros = !asked.hideZeros && needsHiddenZeros(highs, under(asked));
  const given = {...asked, hideZeros: asked.hideZeros || giveUpZeros};

  // Pattern, and its audit; whole tables withheld where no pattern protects.
  const {relations, chosen, withheld} = withhold(highs, under(given), {
    searchLimits,
    onProgress
  });

  // Proof.
  const witnesses = prove(chosen, relations);
  const councils = await proofByCouncils(context.proveByCouncils, relations, chosen);

  // Figures out.
  const {policy} = relations;
  const figures = gatedFigures(counted, chosen.hidden, policy);
  const summary = summaryOf(counted, chosen, facts.bounds.length, policy);
  return {
    figures: release(figures),
    certificate: release(certificateOf(summary, figures, policy, withheld, councils)),
    witnesses,
    councils,
    findings: [
      ...facts.findings,
      ...unlikeAnyLife(counted),
      ...(giveUpZeros ? [zerosHidden] : []),
      ...tablesWithheld(withheld),
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

/** Does our own release leave a small count too narrow while every zero of it is shown? */
function needsHiddenZeros(highs: Solver, relations: ReleaseRelations): boolean {
  const ours = {...relations, facts: []};
  return exposedSmall(highs, components(systemWithRoom(highs, ours))).size > 0;
}
