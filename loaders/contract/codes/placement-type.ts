import type {CodeList} from "./code-list.ts";

/**
 * PLACE: where a child lives.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const PLACEMENT_TYPES = {
  A3: {label: "Placed for adoption with consent, current foster carer"},
  A4: {label: "Placed for adoption with consent, not current foster carer"},
  A5: {label: "Placed for adoption with placement order, current foster carer"},
  A6: {label: "Placed for adoption with placement order, not current foster carer"},
  H5: {label: "Semi-independent living accommodation", lastYear: 2024},
  K1: {label: "Secure children’s home"},
  K2: {label: "Children’s home"},
  K3: {label: "Registered supported accommodation", firstYear: 2024},
  P1: {label: "Placed with own parents"},
  P2: {label: "Independent living", lastYear: 2024},
  P3: {label: "Residential employment"},
  R1: {label: "Residential care home"},
  R2: {label: "NHS or other health establishment"},
  R3: {label: "Family centre or mother and baby unit"},
  R5: {label: "Young offender institution"},
  S1: {label: "Residential school"},
  T0: {label: "All types of temporary move"},
  T1: {label: "Temporary move into hospital"},
  T2: {label: "Temporary move on holiday"},
  T3: {label: "Temporary accommodation while the usual carer is on holiday"},
  T4: {label: "Temporary accommodation of seven days or less"},
  U1: {label: "Foster placement with relative or friend, long term"},
  U2: {label: "Fostering for adoption placement with relative or friend"},
  U3: {label: "Foster placement with relative or friend, not long term"},
  U4: {label: "Foster placement with other carer, long term"},
  U5: {label: "Fostering for adoption placement with other carer"},
  U6: {label: "Foster placement with other carer, not long term"},
  Z1: {label: "Other placement", lastYear: 2025},
  Z11: {label: "Other placement, first kind", firstYear: 2026},
  Z12: {label: "Other placement, second kind", firstYear: 2026},
  Z13: {label: "Other placement, third kind", firstYear: 2026},
  Z14: {label: "Other placement, fourth kind", firstYear: 2026}
} as const satisfies CodeList;

export type PlacementType = keyof typeof PLACEMENT_TYPES;
