import {addDays, daysBetween} from "../../contract/calendar/iso-date.ts";
import type {LegalStatus} from "../../contract/codes/legal-status.ts";
import {STOCK} from "../measures-touched.ts";
import {surelyAged, surelyUnder} from "../possible-age.ts";
import type {Rule} from "../rule.ts";

/** The law under which a child is looked after limits how long, at which ages and where. */
export const legalStatusRules: readonly Rule[] = [
  atMost(3, "L1", "361", "police-protection-too-long", "Police protection (L1) lasts at most 72 hours."),
  atMost(
    21,
    "L2",
    "362",
    "emergency-order-too-long",
    "An emergency protection order (L2) lasts at most 21 days."
  ),
  atMost(7, "L3", "363", "assessment-order-too-long", "A child assessment order (L3) lasts at most 7 days."),
  atMost(
    21,
    "J2",
    "364",
    "police-detention-too-long",
    "Detention under PACE (J2) is a matter of days, not over 21."
  ),
  {
    code: "youth-justice-under-10",
    rule: "358",
    severity: "warning",
    column: "LS",
    wrong: "A child under 10 cannot have a youth justice legal status (J1, J2, J3).",
    treated: "Counted as given; check LS against DOB.",
    measures: ["legal-status"],
    breaks: ({steps}) =>
      steps
        .filter(
          ({episode, born}) =>
            born !== null && episode.legalStatus.startsWith("J") && surelyUnder(10, born, episode.began)
        )
        .map(({episode}) => episode)
  },
  {
    code: "started-at-18",
    rule: "352",
    severity: "warning",
    column: "DECOM",
    wrong: "The young person starts to be looked after (RNE S) aged 18 or over.",
    treated: "Counted as given; check DECOM against DOB.",
    measures: [...STOCK, "started"],
    breaks: ({steps}) =>
      steps
        .filter(
          ({episode, born}) =>
            born !== null && episode.reasonForNewEpisode === "S" && surelyAged(18, born, episode.began)
        )
        .map(({episode}) => episode)
  },
  {
    code: "looked-after-past-18",
    rule: "359",
    severity: "warning",
    column: "DEC",
    wrong:
      "The young person is looked after past 18, which only section 20 (V2) in a children's home (K2) allows.",
    treated: "Counted as given, under 16 and over; check whether DEC is missing.",
    measures: [...STOCK],
    breaks: ({steps, lastDayKnown}) =>
      steps
        .filter(({episode, born}) => {
          const allowed = episode.legalStatus === "V2" && episode.placementType === "K2";
          const end = lastDayKnown(episode);
          if (born === null || allowed || !surelyAged(18, born, end)) return false;
          // The day before, because care that ends on the eighteenth birthday itself ends on time.
          return surelyAged(18, born, addDays(end, -1));
        })
        .map(({episode}) => episode)
  },
  {
    code: "freeing-order-after-2005",
    rule: "445",
    severity: "warning",
    column: "LS",
    wrong: "No freeing order (D1) could be made after 30 December 2005.",
    treated: "Counted with placement orders.",
    measures: ["legal-status"],
    breaks: ({rows}) =>
      rows.episodes.filter(({legalStatus, began}) => legalStatus === "D1" && began > "2005-12-30")
  },
  {
    code: "placement-order-before-2005",
    rule: "446",
    severity: "warning",
    column: "LS",
    wrong: "No placement order (E1) could be made before 30 December 2005.",
    treated: "Counted with placement orders.",
    measures: ["legal-status", "placement-orders-granted"],
    breaks: ({rows}) =>
      rows.episodes.filter(({legalStatus, began}) => legalStatus === "E1" && began < "2005-12-30")
  },
  {
    code: "with-parents-under-section-20",
    rule: "378",
    severity: "warning",
    column: "PLACE",
    wrong: "A child placed with parents (P1) cannot be looked after under section 20 (V2).",
    treated: "Counted as given, in both breakdowns.",
    measures: ["placement-type", "legal-status"],
    breaks: ({rows}) =>
      rows.episodes.filter(({placementType, legalStatus}) => placementType === "P1" && legalStatus === "V2")
  },
  {
    code: "placed-for-adoption-without-order",
    rule: "408",
    severity: "warning",
    column: "LS",
    wrong: "A child placed for adoption with a placement order (A5, A6) should have the legal status E1.",
    treated: "Counted as given: placed for adoption, under the legal status in LS.",
    measures: ["placement-type", "legal-status"],
    breaks: ({rows}) =>
      rows.episodes.filter(
        ({placementType, legalStatus}) => ["A5", "A6"].includes(placementType) && legalStatus !== "E1"
      )
  }
];

/** A legal status that cannot last longer than so many days. */
function atMost(days: number, legalStatus: LegalStatus, rule: string, code: string, wrong: string): Rule {
  return {
    code,
    rule,
    severity: "warning",
    column: "LS",
    wrong,
    treated: "Counted as given; check whether a later change of legal status is missing.",
    measures: ["legal-status"],
    breaks: ({rows, lastDayKnown}) =>
      rows.episodes.filter(
        (row) => row.legalStatus === legalStatus && daysBetween(row.began, lastDayKnown(row)) > days
      )
  };
}
