import type {CodeList} from "./code-list.ts";

/** SW_REASON: why a spell with a social worker began. The reference lists the codes alone, so the words are our reading. */
export const REASONS_FOR_NEW_SOCIAL_WORKER = {
  MANAGE: {label: "Case management"},
  FCONTA: {label: "First contact"},
  LEFTRL: {label: "Worker left the role"},
  ORGRST: {label: "Organisational restructure"},
  TSPROC: {label: "Transfer process"},
  ABSENC: {label: "Worker absent"},
  CHCHAN: {label: "Child asked for a change"},
  PCCHAN: {label: "Parent or carer asked for a change"},
  SWDIED: {label: "Worker died"},
  OTHERS: {label: "Other reason"}
} as const satisfies CodeList;
