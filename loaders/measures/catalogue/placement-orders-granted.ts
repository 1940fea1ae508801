import type {Measure} from "../measure.ts";
import {placementOrders} from "../populations/placement-orders.ts";

/** How many children did a court agree may be placed for adoption? */
export const placementOrdersGranted: Measure = {
  id: "placement-orders-granted",
  name: "Placement orders granted",
  question: "How many children did a court agree may be placed for adoption?",
  theme: "law",
  numerator: "children for whom a placement order was granted in the year",
  denominator: null,
  phrase: "had a placement order granted",
  people: "children for whom a placement order was granted in the year",
  leavesOut: "Orders granted in an earlier year, and freeing orders, which courts no longer make.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "SSDA903 guide, legal status E1",
  traps: [
    "The return has no date for the order: the day that the child’s legal status changed stands for it."
  ],
  rule: {kind: "count", population: placementOrders}
};
