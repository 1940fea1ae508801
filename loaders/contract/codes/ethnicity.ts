import type {CodeList} from "./code-list.ts";

/**
 * ETHNIC: a child’s ethnicity.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const ETHNICITIES = {
  WBRI: {label: "White British"},
  WIRI: {label: "White Irish"},
  WOTH: {label: "Any other White background"},
  WIRT: {label: "Traveller of Irish heritage"},
  WROM: {label: "Gypsy or Roma"},
  MWBC: {label: "White and Black Caribbean"},
  MWBA: {label: "White and Black African"},
  MWAS: {label: "White and Asian"},
  MOTH: {label: "Any other Mixed background"},
  AIND: {label: "Indian"},
  APKN: {label: "Pakistani"},
  ABAN: {label: "Bangladeshi"},
  AOTH: {label: "Any other Asian background"},
  CHNE: {label: "Chinese"},
  BCRB: {label: "Caribbean"},
  BAFR: {label: "African"},
  BOTH: {label: "Any other Black background"},
  OOTH: {label: "Any other ethnic group"},
  REFU: {label: "Refused"},
  NOBT: {label: "Information not yet obtained"}
} as const satisfies CodeList;

export type Ethnicity = keyof typeof ETHNICITIES;
