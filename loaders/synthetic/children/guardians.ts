import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import type {PeriodOfCare} from "./child.ts";

/** Guardians who had fostered the child, and the same guardians had they not (rule 516 of the Department's checks). */
const NOT_FOSTERED: Partial<Readonly<Record<ReasonEpisodeCeased, ReasonEpisodeCeased>>> = {
  E43: "E44",
  E45: "E47",
  E46: "E48"
};

/** Children who left to former foster carers had lived with foster carers last; the others' guardians had not fostered. */
export function settleGuardians(periods: readonly PeriodOfCare[]): void {
  for (const period of periods) {
    const fostered = period.placements.at(-1)?.type.startsWith("U") === true;
    if (period.reason !== null && !fostered) period.reason = NOT_FOSTERED[period.reason] ?? period.reason;
  }
}
