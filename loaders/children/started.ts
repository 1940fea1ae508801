import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {History} from "./histories.ts";
import type {Person} from "./looked-after-child.ts";
import type {PersonOn} from "./person-on.ts";

/** A child who started to be looked after in the year, as they were on the first day they did. */
export type StartedChild = Person & {readonly on: string};

/** Children who started in a year, each once, on their first start in it (RNE S; DfE, children starting). */
export const started = (
  year: ReportingYear,
  histories: readonly History[],
  personOn: PersonOn
): readonly StartedChild[] =>
  histories.flatMap(({child, periods}) => {
    const first = periods.find((period) => period.startKnown && reportingYearOf(period.began) === year);
    const person = first && personOn(child, first.began, [first.episodes[0].source]);
    return person ? [{on: first.began, ...person}] : [];
  });
