const STAFF = /\b(?:officers?|managers?|colleagues?|staff|social workers?|team)\b/i;

const SICKNESS_OR_CHARACTERISTIC =
  /\b(?:ill|illness|sick|sickness|absence|maternity|pregnan\w+|bereave\w+|disab\w+|ethnic\w*|black|asian|gay|lesbian|religio\w+|faith|dismissed|suspended|grievance)\b/i;

/**
 * Does a sentence mention illness or a characteristic of staff? If five people have a post, those who work with them
 * know who is meant, so it is published only if they have agreed.
 */
export const isToldOfStaff = (sentence: string, around: string): boolean =>
  STAFF.test(around) && SICKNESS_OR_CHARACTERISTIC.test(sentence);
