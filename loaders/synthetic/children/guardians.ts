import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import {lastPlacement, type PeriodOfCare} from "./child.ts";

/** Codes for guardians who had fostered the child, and the codes for others (rule 516 of the Department's checks). */
const NOT_FOSTERED: Partial<Readonly<Record<ReasonEpisodeCeased, ReasonEpisodeCeased>>> = {
  E43: "E44",
  E45: "E47",
  E46: "E48"
};

/** Corrects the reason for leaving if guardians are said to be foster carers and the child did not live with any. */
export function settleGuardians(periods: readonly PeriodOfCare[]): void {
  for (const period of periods) {
    const fostered = lastPlacement(period).type.startsWith("U");
    if (period.reason !== null && !fostered) period.reason = NOT_FOSTERED[period.reason] ?? period.reason;
  }
}
