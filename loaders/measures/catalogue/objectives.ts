import type {Measure} from "../measure.ts";
import {serviceObjectives} from "../populations/objectives.ts";

/** Did the service do what it said it would? */
export const objectives: Measure = {
  id: "objectives",
  name: "Objectives of the service",
  question: "Did the service do what it said it would?",
  theme: "service",
  numerator: "objectives of the service for the year",
  denominator: null,
  phrase: "were set",
  people: "objectives of the service for the year",
  leavesOut: "",
  unit: "objectives",
  decimals: 0,
  better: "neither",
  counts: "staff",
  periods: ["Reporting year"],
  tables: [[], ["objective-status"]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010, the annual report",
  traps: ["The service judges its own progress."],
  rule: {kind: "count", population: serviceObjectives}
};
