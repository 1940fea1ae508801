import type {MeasureId} from "../../contract/measure-ids.ts";

const ON_31_MARCH: MeasureId = "children-looked-after";

const LEFT_CARE: MeasureId = "ceased";

/** Whom the department's shares are of, where it publishes their number too (its statistical release's notes). */
const SHARE_OF: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  "three-or-more-placements": ON_31_MARCH,
  "over-20-miles": ON_31_MARCH,
  "over-20-miles-outside": ON_31_MARCH,
  "distance-not-known": ON_31_MARCH,
  "legal-status": ON_31_MARCH,
  "special-guardianship": LEFT_CARE,
  "child-arrangements": LEFT_CARE,
  "returned-home": LEFT_CARE,
  ceased: LEFT_CARE
};

/** The published measure that counts the children whom a share is of; null where their number is not public. */
export const shareOf = (measure: MeasureId): MeasureId | null => SHARE_OF[measure] ?? null;
