import type {MeasureId} from "../../contract/measure-ids.ts";

const ON_31_MARCH: MeasureId = "children-looked-after";

const LEFT_CARE: MeasureId = "ceased";

/** The children of whom the Department's shares are, if it publishes their number too (notes of its statistical release). */
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

/** The published measure that is the denominator of a share; null when that number is not public. */
export const shareOf = (measure: MeasureId): MeasureId | null => SHARE_OF[measure] ?? null;
