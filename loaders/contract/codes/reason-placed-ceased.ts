import type {CodeList} from "./code-list.ts";

/** REASON_PLACED_CEASED: why a child is no longer to be placed for adoption. */
export const REASONS_PLACED_CEASED = {
  RD1: {label: "The child’s needs changed"},
  RD2: {label: "The court made no placement order"},
  RD3: {label: "No adopters could be found"},
  RD4: {label: "Other reason"}
} as const satisfies CodeList;
