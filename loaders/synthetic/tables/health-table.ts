import {ageOn} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import {type Child, inCareOn} from "../children/child.ts";
import type {Random} from "../random.ts";
import {birthCell} from "./birth-cell.ts";
import type {Table} from "./csv.ts";

interface HealthPlan {
  readonly dentalCheck: number;
  readonly healthAssessment: number;
  readonly immunisations: number;
  /** Mean of the strengths and difficulties scores, to one decimal. */
  readonly sdqAverage: number;
}

/** Shares and scores that the Department published for Thurrock from 2017/18; before that, close to England's. */
const HEALTH: Readonly<Record<ReportingYear, HealthPlan>> = {
  "2014/15": {dentalCheck: 0.82, healthAssessment: 0.87, immunisations: 0.84, sdqAverage: 14.2},
  "2015/16": {dentalCheck: 0.78, healthAssessment: 0.89, immunisations: 0.85, sdqAverage: 13.9},
  "2016/17": {dentalCheck: 0.66, healthAssessment: 0.9, immunisations: 0.86, sdqAverage: 12.7},
  "2017/18": {dentalCheck: 0.44, healthAssessment: 0.92, immunisations: 0.85, sdqAverage: 13.8},
  "2018/19": {dentalCheck: 0.85, healthAssessment: 0.95, immunisations: 0.9, sdqAverage: 14.1}
};

/** Health of the children who were looked after for all twelve months up to 31 March (table OC2). */
export function healthTable(random: Random, children: readonly Child[], year: ReportingYear): Table {
  const plan = required(HEALTH[year], `health figures for ${year}`);
  const last = lastDay(year);
  const all = children.filter(({periods}) =>
    periods.some((period) => inCareOn(period, last) && period.began < firstDay(year))
  );
  const some = (share: number) => new Set(random.sample(all, Math.round(all.length * share)));
  const dental = some(plan.dentalCheck);
  const assessed = some(plan.healthAssessment);
  const immunised = some(plan.immunisations);
  const scored = all.filter((child) => hasScore(child, last) && random.chance(0.85));
  const drawn = sdqScores(random, scored.length, plan.sdqAverage);
  const scores = new Map(scored.map((child, index) => [child, required(drawn[index], "a score")]));
  return {
    columns: [
      "CHILD",
      "DOB",
      "SDQ_SCORE",
      "SDQ_REASON",
      "CONVICTED",
      "HEALTH_CHECK",
      "IMMUNISATIONS",
      "TEETH_CHECK",
      "HEALTH_ASSESSMENT",
      "SUBSTANCE_MISUSE",
      "INTERVENTION_RECEIVED",
      "INTERVENTION_OFFERED"
    ],
    rows: all.map((child) => {
      const age = ageOn(child.born, last);
      const score = scores.get(child);
      const unscored = hasScore(child, last)
        ? random.weighted({SDQ2: 40, SDQ3: 10, SDQ4: 25, SDQ5: 25})
        : "SDQ1";
      const misuse = age >= 12 && random.chance(0.07);
      const received = misuse && random.chance(0.6);
      return [
        child.id,
        birthCell(child),
        score === undefined ? "" : String(score),
        score === undefined ? unscored : "",
        age < 10 ? "" : flag(random.chance(0.03)),
        age < 5 ? flag(random.chance(0.85)) : "",
        flag(immunised.has(child)),
        flag(dental.has(child)),
        flag(assessed.has(child)),
        flag(misuse),
        misuse ? flag(received) : "",
        misuse && !received ? "1" : ""
      ];
    })
  };
}

/** The questionnaire is for carers of children from 4 to 16. */
function hasScore({born}: Child, last: string): boolean {
  const age = ageOn(born, last);
  return age >= 4 && age <= 16;
}

/** Scores from 0 to 40, a third of them high, changed one at a time until their mean rounds to `mean`. */
function sdqScores(random: Random, count: number, mean: number): number[] {
  const scores = Array.from({length: count}, () =>
    Math.min(35, Math.round(mean * 0.45 + random.next() * mean * 0.7 + random.wait(mean * 0.2)))
  );
  const target = Math.round(mean * count);
  for (let left = target - scores.reduce((a, b) => a + b, 0); left !== 0; left -= Math.sign(left)) {
    const at = random.whole(0, count - 1);
    scores[at] = Math.max(0, required(scores[at], "a score") + Math.sign(left));
  }
  return scores;
}

const flag = (yes: boolean): string => (yes ? "1" : "0");
