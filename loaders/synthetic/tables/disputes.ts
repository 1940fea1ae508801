import {addDays, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {workingDayBetween} from "../chosen-day.ts";
import type {Random} from "../random.ts";
import {dateCell, type Table} from "./csv.ts";

/**
 * Formal disputes of 2018/19 by area of practice, as printed: fourteen, though the sentence above them says fifteen.
 * None went to the director or to Cafcass.
 */
const AREAS: Readonly<Record<string, {readonly count: number; readonly outcome: string}>> = {
  "leaving-care-plan": {count: 2, outcome: "plan-changed"},
  "permanency-plan": {count: 8, outcome: "plan-changed"},
  "contact-plan": {count: 1, outcome: "plan-explained"},
  "education-plan": {count: 2, outcome: "action-taken"},
  "parents-advocacy": {count: 1, outcome: "action-taken"}
};

/** The log of formal disputes, by the day they were raised. */
export function disputes(random: Random): Table {
  const raised = Object.entries(AREAS).flatMap(([area, {count, outcome}]) =>
    Array.from({length: count}, () => {
      const on: IsoDate = workingDayBetween(random, "2018-04-10", "2019-02-20");
      const stage = random.weighted({"team-manager": 6, "service-manager": 4});
      const resolved = workingDayBetween(
        random,
        addDays(on, 8),
        addDays(on, stage === "team-manager" ? 25 : 36)
      );
      return {on, area, stage, outcome, resolved};
    })
  );
  raised.sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    columns: ["raised", "area", "stage", "outcome", "resolved"],
    rows: raised.map(({on, area, stage, outcome, resolved}) => [
      dateCell(on),
      area,
      stage,
      outcome,
      dateCell(resolved)
    ])
  };
}
