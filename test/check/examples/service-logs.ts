import {aReturn, aReviewLog, NO_LOGS} from "../a-return.ts";
import type {Example} from "./example.ts";

const source = (line: number) => ({file: "service/log.csv", line});

/** The logs of the service. */
export const serviceLogExamples: readonly Example[] = [
  {
    code: "log-of-unknown-child",
    returns: aReturn({header: [{child: "c1"}]}),
    logs: aReviewLog([{child: "c1"}, {child: "c2"}]),
    lines: [3]
  },
  {
    code: "duplicate-review-due",
    returns: aReturn({}),
    logs: aReviewLog([{}, {}, {child: "c2"}, {due: "2018-09-04"}]),
    lines: [3]
  },
  {
    code: "review-far-from-due",
    returns: aReturn({}),
    logs: aReviewLog([{held: "2019-09-04"}, {held: "2019-09-03"}, {held: null}, {held: "2017-09-02"}]),
    lines: [2, 5]
  },
  {
    code: "minutes-before-review",
    returns: aReturn({}),
    logs: aReviewLog([
      {minutesCompleted: "2018-09-02"},
      {minutesCompleted: "2018-09-03"},
      {held: null, minutesCompleted: "2018-09-10"}
    ]),
    lines: [2, 4]
  },
  {
    code: "participation-of-review-not-held",
    returns: aReturn({}),
    logs: aReviewLog([
      {held: null},
      {held: null, participation: null},
      {held: null, participation: "not-recorded"},
      {}
    ]),
    lines: [2]
  },
  {
    code: "logged-pn0-at-4-or-over",
    returns: aReturn({header: [{child: "c1"}, {child: "baby", born: "2017-06-01"}]}),
    logs: aReviewLog([{participation: "PN0"}, {child: "baby", participation: "PN0"}, {}]),
    lines: [2]
  },
  {
    code: "dispute-resolved-before-raised",
    returns: aReturn({}),
    logs: {
      ...NO_LOGS,
      disputes: ["2018-06-30", "2018-07-01", null].map((resolved, index) => ({
        raised: "2018-07-01",
        area: "permanency-plan",
        stage: "team-manager",
        outcome: null,
        resolved,
        source: source(index + 2)
      }))
    },
    lines: [2]
  },
  {
    code: "more-met-than-checked",
    returns: aReturn({}),
    logs: {
      ...NO_LOGS,
      checklist: [
        {monthStarting: "2018-04-01", item: "photo", reviewsChecked: 10, met: 11, source: source(2)},
        {monthStarting: "2018-04-01", item: "photo", reviewsChecked: 10, met: 10, source: source(3)}
      ],
      audits: [{audited: "2018-04-01", question: "voice", reviewsAudited: 4, met: 5, source: source(4)}]
    },
    lines: [2, 4]
  }
];
