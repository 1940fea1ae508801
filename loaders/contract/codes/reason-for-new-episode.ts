import type {CodeList} from "./code-list.ts";

/**
 * RNE: why an episode began. S alone starts a period of care.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const REASONS_FOR_NEW_EPISODE = {
  S: {label: "Started to be looked after"},
  L: {label: "Change of legal status only"},
  P: {label: "Change of placement and carer"},
  T: {label: "Change of placement, same carer"},
  B: {label: "Change of legal status, placement and carer"},
  U: {label: "Change of legal status and placement, same carer"}
} as const satisfies CodeList;

export type ReasonForNewEpisode = keyof typeof REASONS_FOR_NEW_EPISODE;
