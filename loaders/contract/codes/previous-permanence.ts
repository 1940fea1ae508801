import type {CodeList} from "./code-list.ts";

/** PREV_PERM: the lasting arrangement that a child had left before coming into care. */
export const PREVIOUS_PERMANENCE = {
  P1: {label: "Adoption"},
  P2: {label: "Special guardianship order"},
  P3: {label: "Residence order or child arrangements order"},
  P4: {label: "Not known"},
  Z1: {label: "No previous permanent arrangement"}
} as const satisfies CodeList;
