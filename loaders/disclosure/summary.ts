import type {Count, Counted} from "../measures/counted.ts";
import {isAlreadyPublic, isProtected, isSmall, type Policy, staysHidden} from "./policy.ts";
import type {ProtectedRelease} from "./protect-release.ts";

/** What the gate did, in numbers. */
export interface Summary {
  /** Counts that have a row in the release. */
  readonly cells: number;
  /** Those of them that are hidden because they are small. */
  readonly primary: number;
  /** Those of them that are hidden for another reason: to protect others, or because an earlier release hid them. */
  readonly secondary: number;
  readonly relations: number;
  readonly facts: number;
  readonly attacked: number;
  readonly proven: number;
  readonly narrowed: number;
  readonly exact: number;
  /** Headlines hidden although they are not small. */
  readonly openedHeadlines: number;
  /** Small counts of protected meetings and cases that are shown because documents have published them already. */
  readonly meetingsPublic: number;
  /** Counts that are hidden because an earlier release hid them. */
  readonly keptHidden: number;
  /** Counts of meetings and cases that are hidden although the council does not protect meetings. */
  readonly meetingsHidden: number;
  readonly cost: number;
  readonly lowerBound: number;
}

/** Counts what was done, for the certificate. */
export function summaryOf(
  counted: Counted,
  release: ProtectedRelease,
  facts: number,
  policy: Policy
): Summary {
  const cells = counted.counts.filter(({shown}) => shown);
  const hidden = cells.filter(({id}) => release.hidden.has(id));
  const shown = cells.filter(({id}) => !release.hidden.has(id));
  const small = hidden.filter((count) => isSmall(policy, count));
  const audited = release.components.flatMap((component) => component.audited);
  const givenUp = release.components.flatMap((component) => component.unattainable);
  const exact = givenUp.filter(({low, high}) => low === high).length;
  return {
    cells: cells.length,
    primary: small.length,
    secondary: hidden.length - small.length,
    relations: release.system.relations.length - facts,
    facts,
    // The last audit has no level for an exact count, and a lower one for a narrowed count.
    attacked: audited.length + exact,
    proven: audited.length + exact - givenUp.length,
    narrowed: givenUp.length - exact,
    exact,
    openedHeadlines: hidden.filter(
      (count) => count.headline && !isSmall(policy, count) && !staysHidden(policy, count.id)
    ).length,
    keptHidden: hidden.filter(({id}) => staysHidden(policy, id)).length,
    meetingsPublic: shown.filter((count) => isAlreadyPublic(policy, count) && isFew(count, policy)).length,
    meetingsHidden: hidden.filter((count) => !isProtected(policy, count)).length,
    cost: release.components.reduce((sum, {cost}) => sum + cost, 0),
    lowerBound: release.components.reduce((sum, {lowerBound}) => sum + lowerBound, 0)
  };
}

const isFew = ({value}: Count, {threshold}: Policy): boolean => value >= 1 && value <= threshold;
