import type {EthnicGroup} from "../../children/categories/ethnic-group.ts";
import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {Group, Population} from "../population.ts";

/**
 * The two ethnic groups that are joined in a table of its own before anything is hidden. Few children are in either, and
 * neither says who they are. The extra table hides hardly any further figure (`npm run bench -- disclosure`), and in it
 * no group has to be hidden.
 */
const JOINED = ["other", "not-known"] as const satisfies readonly EthnicGroup[];

const isJoined = (group: EthnicGroup): group is (typeof JOINED)[number] =>
  JOINED.some((joined) => joined === group);

/** The category of `ethnic-group-joined` that a group is in. */
export const joinedEthnicGroup = (group: EthnicGroup): CategoryOf<"ethnic-group-joined"> =>
  isJoined(group) ? "other-or-not-known" : group;

/** A group that is not joined is the same children under both breakdowns. */
export const GROUPS_NOT_JOINED: Population["sameAs"] = {
  "ethnic-group-joined=white": "ethnic-group=white",
  "ethnic-group-joined=mixed": "ethnic-group=mixed",
  "ethnic-group-joined=asian": "ethnic-group=asian",
  "ethnic-group-joined=black": "ethnic-group=black"
};

export const GROUPS_JOINED: Group = {
  whole: "ethnic-group-joined=other-or-not-known",
  parts: JOINED.map((group) => `ethnic-group=${group}` as const)
};
