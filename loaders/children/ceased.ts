import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import {type ReasonCeased, reasonCeased} from "./categories/reason-ceased.ts";
import type {History} from "./histories.ts";
import type {Person} from "./looked-after-child.ts";
import type {PersonOn} from "./person-on.ts";

/** A child who ceased to be looked after in the year, as they were on the last day they did. */
export type CeasedChild = Person & {
  readonly on: string;
  /** The first day in the year on which they ceased; nearly always the same. Later quarters cannot change it. */
  readonly first: string;
  readonly reason: ReasonCeased;
};

/**
 * Children who ceased in a year, each once, on their last cessation in it (REC other than X1; DfE, children ceasing).
 */
export const ceased = (
  year: ReportingYear,
  histories: readonly History[],
  personOn: PersonOn
): readonly CeasedChild[] =>
  histories.flatMap(({child, periods}) => {
    let first: string | null = null;
    let last: CeasedChild | null = null;
    for (const {ended, reason, episodes} of periods) {
      if (ended === null || reason === null || reportingYearOf(ended) !== year) continue;
      first ??= ended;
      const person = personOn(child, ended, [(episodes.at(-1) ?? episodes[0]).source]);
      last = person && {on: ended, first, reason: reasonCeased(reason), ...person};
    }
    return last === null ? [] : [last];
  });
