import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {endingYear, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import type {ReasonForPlacementChange} from "../../contract/codes/reason-for-placement-change.ts";
import type {Random} from "../random.ts";

/** Why the last placement ended, as often as councils report each reason: mostly the care plan or the carer's request. */
export function reasonForMove(random: Random, to: PlacementType, on: IsoDate): ReasonForPlacementChange {
  const custodial = to === "K1" || to === "R5";
  if (custodial && endingYear(reportingYearOf(on)) >= 2019) return "CUSTOD";
  return random.weighted<ReasonForPlacementChange>({
    CARPL: 42,
    CREQB: 24,
    CHILD: 9,
    CREQO: 6,
    LAREQ: 5,
    STAND: 4,
    ALLEG: 2,
    CLOSE: 1,
    OTHER: 7
  });
}
