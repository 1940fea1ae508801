import type {Measure} from "../measure.ts";
import {officerMonths} from "../populations/caseloads.ts";

/** How many children does each officer hold? */
export const caseloadAverage: Measure = {
  id: "caseload-average",
  name: "Average caseload",
  question: "How many children does each officer hold?",
  theme: "service",
  numerator: "children held by each officer, at the end of each month of the year",
  denominator: null,
  phrase: "were held by each officer",
  people: "officers, month by month",
  leavesOut: "Months for which the service logged no caseload.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "staff",
  repeats: "officers",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Independent Reviewing Officers’ Handbook, 2010, which suggests 50 to 70 children for a full-time officer",
  traps: [
    "It is the mean of every officer in every month, so it lies between the lowest and the highest caseload.",
    "A part-time officer counts as one officer.",
    "The same few officers are counted every month, so there is no interval and no verdict on a change."
  ],
  rule: {kind: "mean", population: officerMonths, amount: "children"}
};
