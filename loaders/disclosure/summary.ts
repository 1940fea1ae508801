import type {Count, Counted} from "../measures/counted.ts";
import type {Summary} from "./certificate.ts";
import {isAlreadyPublic, isProtected, isSmall, type Policy, staysHidden} from "./policy.ts";
import type {ProtectedRelease} from "./protect-release.ts";

/** Counts up what was done, for the certificate. */
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
  const audited = release.components.flatMap((part) => part.audited);
  const excused = release.components.flatMap((part) => part.unattainable);
  const exact = excused.filter(({low, high}) => low === high).length;
  return {
    cells: cells.length,
    primary: small.length,
    secondary: hidden.length - small.length,
    relations: release.system.relations.length - facts,
    facts,
    // An exact count has no range to audit any more; a narrowed one is audited for what is left of it.
    attacked: audited.length + exact,
    proven: audited.length + exact - excused.length,
    narrowed: excused.length - exact,
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
