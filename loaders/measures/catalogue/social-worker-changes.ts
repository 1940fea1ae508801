import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Do they keep the same social worker? */
export const socialWorkerChanges: Measure = {
  id: "social-worker-changes",
  name: "Change of social worker",
  question: "Do they keep the same social worker?",
  theme: "stability",
  numerator: "children who had more than one social worker in the year",
  denominator: "children looked after on 31 March for whom the return lists a social worker",
  phrase: "had more than one social worker in the year",
  people: "children looked after on 31 March",
  leavesOut: "Children for whom the return lists no social worker.",
  unit: "%",
  decimals: 0,
  better: "lower",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance: "SSDA903 guide, social worker episodes, from 2023/24",
  traps: ["Returns before 2023/24 did not ask for social workers."],
  collected: ({tables}, _folder, year) => tables.socialWorkers.includes(year),
  rule: {
    kind: "share",
    population: lookedAfter,
    where: "social-worker-changed=yes",
    among: "social-worker-returned=yes"
  }
};
