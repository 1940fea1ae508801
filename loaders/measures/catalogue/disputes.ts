import type {Measure} from "../measure.ts";
import {formalDisputes} from "../populations/disputes.ts";

/** How often do officers challenge the council’s plans? */
export const disputes: Measure = {
  id: "disputes",
  name: "Formal disputes",
  question: "How often do officers challenge the council’s plans?",
  theme: "service",
  numerator: "formal disputes raised in the year",
  denominator: null,
  phrase: "were raised",
  people: "formal disputes raised in the year",
  leavesOut: "Disagreements that were settled without the formal process.",
  unit: "disputes",
  decimals: 0,
  better: "neither",
  counts: "cases",
  periods: ["Reporting year"],
  tables: [[], ["dispute-area"], ["dispute-stage"], ["dispute-outcome"]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010, dispute resolution",
  traps: [
    "More disputes can mean more problems or bolder officers; fewer can mean that things were settled early.",
    "A dispute belongs to the year in which it was raised."
  ],
  rule: {kind: "count", population: formalDisputes}
};
