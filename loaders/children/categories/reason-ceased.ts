import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";

export type ReasonCeased = CategoryOf<"reason">;

/** Why care as a whole ended: every REC but X1, by which only an episode ends. */
export type ExitReason = Exclude<ReasonEpisodeCeased, "X1">;

const REASONS: Readonly<Record<ExitReason, ReasonCeased>> = {
  E11: "adoption",
  E12: "adoption",
  E43: "special-guardianship",
  E44: "special-guardianship",
  E45: "special-guardianship",
  E46: "special-guardianship",
  E47: "special-guardianship",
  E48: "special-guardianship",
  E41: "child-arrangements",
  E4A: "returned-home",
  E4B: "returned-home",
  E13: "with-relatives",
  E5: "independence",
  E6: "independence",
  E17: "independence",
  E3: "transferred",
  // Deaths, custody, remand and age assessment are so few that a category of their own would be about one child.
  E2: "custody-or-other",
  E7: "custody-or-other",
  E8: "custody-or-other",
  E9: "custody-or-other",
  E14: "custody-or-other",
  E15: "custody-or-other",
  E16: "custody-or-other"
};

/** The group of reasons for which a child ceased to be looked after (DfE, children ceasing to be looked after). */
export const reasonCeased = (code: ExitReason): ReasonCeased => REASONS[code];
