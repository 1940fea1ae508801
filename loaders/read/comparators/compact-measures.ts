import {inTheYear, of, on31March, type Place} from "./place.ts";

/** The place in our release of each measure of the compact layout, by its name there. */
export const COMPACT_MEASURES: ReadonlyMap<string, Place> = new Map(
  Object.entries({
    children_looked_after: on31March("children-looked-after"),
    rate_per_10000: on31March("looked-after-rate", "per 10,000"),
    uasc: on31March("uasc"),
    started: inTheYear("started"),
    ceased: inTheYear("ceased"),
    adopted: inTheYear("adopted"),
    adopted_share_of_ceased: of("reason", "adoption", inTheYear("ceased", "%")),
    special_guardianship: of("reason", "special-guardianship", inTheYear("ceased")),
    special_guardianship_share_of_ceased: inTheYear("special-guardianship", "%"),
    child_arrangements_share_of_ceased: inTheYear("child-arrangements", "%"),
    three_or_more_placements: on31March("three-or-more-placements", "%"),
    same_carer_two_years: on31March("same-carer-two-years", "%"),
    over_20_miles: on31March("over-20-miles", "%"),
    distance_not_known: on31March("distance-not-known", "%"),
    over_20_miles_outside_authority: on31March("over-20-miles-outside", "%"),
    went_missing: inTheYear("went-missing", "%"),
    health_assessment: on31March("health-assessment", "%"),
    dental_check: on31March("dental-check", "%"),
    sdq_average: on31March("sdq-average", "score")
  })
);
