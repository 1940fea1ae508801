import type {Measure} from "../measure.ts";
import {auditAnswers} from "../populations/audits.ts";

/** What do audits find? */
export const audits: Measure = {
  id: "audits",
  name: "Audits",
  question: "What do audits find?",
  theme: "service",
  numerator: "answers in audits of reviews that met the standard",
  denominator: "answers in audits of reviews",
  phrase: "met the standard",
  sentence: "{share} of the answers in audits met the standard",
  people: "answers in audits of reviews",
  leavesOut: "Reviews that were not audited.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  repeats: "audits",
  periods: ["Reporting year"],
  tables: [[], ["audit-question"]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010, monitoring of practice",
  traps: [
    "The same reviews are asked every question, so the total counts answers and not reviews.",
    "A few audited reviews cannot stand for all."
  ],
  rule: {kind: "share", population: auditAnswers, where: "met=yes"}
};
