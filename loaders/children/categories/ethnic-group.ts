import type {Switches} from "../../contract/authority.ts";
import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {Ethnicity} from "../../contract/codes/ethnicity.ts";

export type EthnicGroup = CategoryOf<"ethnic-group">;

/** The Department's grouping of ETHNIC, but for Chinese, which a switch decides. */
const GROUPS: Readonly<Record<Exclude<Ethnicity, "CHNE">, EthnicGroup>> = {
  WBRI: "white",
  WIRI: "white",
  WOTH: "white",
  WIRT: "white",
  WROM: "white",
  MWBC: "mixed",
  MWBA: "mixed",
  MWAS: "mixed",
  MOTH: "mixed",
  AIND: "asian",
  APKN: "asian",
  ABAN: "asian",
  AOTH: "asian",
  BCRB: "black",
  BAFR: "black",
  BOTH: "black",
  OOTH: "other",
  REFU: "not-known",
  NOBT: "not-known"
};

/**
 * The ethnic group of a code. Chinese children are Asian, as in the 2011 and 2021 censuses, unless the switch says
 * other.
 */
export const ethnicGroup = (code: Ethnicity, {chineseGroup}: Pick<Switches, "chineseGroup">): EthnicGroup =>
  code === "CHNE" ? chineseGroup : GROUPS[code];
