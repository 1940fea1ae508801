import type {CodeList} from "./code-list.ts";

/** IN_TOUCH: whether the authority is in touch with a young person who has left care. */
export const CARE_LEAVER_CONTACT = {
  YES: {label: "In touch"},
  NO: {label: "Not in touch"},
  DIED: {label: "Died after leaving care"},
  REFU: {label: "Refuses contact"},
  NREQ: {label: "No longer needs services"},
  RHOM: {label: "Returned home"}
} as const satisfies CodeList;
