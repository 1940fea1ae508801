import {expect, test} from "vitest";
import {inspected} from "./inspected.ts";

const LOGS = {
  "service/reviews.csv":
    "child,review_number,review_due,review_held,participation,minutes_completed,late_reason,advocacy_offered\nA1,1,01/05/2018,30/04/2018,PN1,12/05/2018,,yes\nB2,,02/06/2018,,not-recorded,,Social worker ill,no\nB2,3,03/12/2018,03/12/2018,,,,\n",
  "service/caseloads.csv": "officer,counted_on,children,full_time_equivalent\nO1,30/04/2018,62,0.8\n",
  "service/disputes.csv":
    "raised,area,stage,outcome,resolved\n07/06/2018,Permanency plan,team-manager,Plan changed,01/07/2018\n08/06/2018,health,director,,\n",
  "service/checklist.csv": "month_starting,item,reviews_checked,met\n01/04/2018,Care plan on file,40,38\n",
  "service/audits.csv": "audited,question,reviews_audited,met\n01/09/2018,Were wishes recorded?,12,11\n",
  "service/objectives.csv": "id,year,objective,status\no1,2018/19,Hear every child,partly-met\n",
  "service/feedback.csv": "given,from,theme,words\n01/05/2018,carer,trust,Always on time\n",
  "service/midpoint-reviews.csv": "child,due,held\nA1,01/08/2018,\n",
  "service/initial-health-assessments.csv":
    "child,assessment_due,assessment_held\nA1,01/05/2018,30/04/2018\nB2,04/05/2018,\n",
  "service/siblings.csv": "child,year,lives_with_all_siblings\nA1,2018/19,yes\n"
};

test("every log", async () => {
  const {folder, brief} = await inspected(LOGS);
  expect(brief).toEqual([]);
  const {reviews, caseloads, disputes, checklist, audits, objectives, feedback, midpointReviews} =
    folder.service;
  const {initialHealthAssessments, siblings} = folder.service;
  expect(reviews?.[0]).toEqual({
    child: "A1",
    reviewNumber: 1,
    due: "2018-05-01",
    held: "2018-04-30",
    participation: "PN1",
    minutesCompleted: "2018-05-12",
    lateReason: null,
    reasonNotAttending: null,
    advocacyOffered: true,
    consultationReturned: null,
    parentsTookPart: null,
    source: {file: "service/reviews.csv", line: 2}
  });
  expect(reviews?.[1]).toMatchObject({
    held: null,
    participation: "not-recorded",
    lateReason: "social-worker-ill"
  });
  expect(reviews?.[2]?.participation).toBeNull();
  expect(caseloads?.[0]).toMatchObject({officer: "O1", children: 62, fullTimeEquivalent: 0.8});
  expect(disputes?.[0]).toMatchObject({
    area: "permanency-plan",
    stage: "team-manager",
    outcome: "plan-changed"
  });
  expect(disputes?.[1]).toMatchObject({outcome: null, resolved: null});
  expect(checklist?.[0]).toMatchObject({
    monthStarting: "2018-04-01",
    item: "Care plan on file",
    reviewsChecked: 40,
    met: 38
  });
  expect(audits?.[0]).toMatchObject({audited: "2018-09-01", reviewsAudited: 12, met: 11});
  expect(objectives?.[0]).toMatchObject({id: "o1", year: "2018/19", status: "partly-met", progress: null});
  expect(feedback?.[0]).toMatchObject({given: "2018-05-01", from: "carer", theme: "trust"});
  expect(midpointReviews?.[0]).toMatchObject({child: "A1", due: "2018-08-01", held: null});
  expect(initialHealthAssessments?.map(({due, held}) => [due, held])).toEqual([
    ["2018-05-01", "2018-04-30"],
    ["2018-05-04", null]
  ]);
  expect(siblings?.[0]).toMatchObject({child: "A1", year: "2018/19", together: true});
});

test("a log that is not kept is null, not empty, and a note names the measures that it costs", async () => {
  const {folder, findings} = await inspected({"service/disputes.csv": "raised,area,stage,outcome\n"});
  expect(folder.service.disputes).toEqual([]);
  expect(folder.service.caseloads).toBeNull();
  const note = findings.find(({file}) => file === "service/caseloads.csv");
  expect(note).toMatchObject({
    severity: "note",
    measures: ["caseload-average", "caseload-lowest", "caseload-highest"]
  });
});

test("a log with a header alone says that nothing happened, and a warning asks whether it is collected", async () => {
  const {folder, findings} = await inspected({"service/disputes.csv": "raised,area,stage,outcome\n"});
  expect(folder.service.disputes).toEqual([]);
  expect(findings.find(({code}) => code === "no-rows")).toMatchObject({
    severity: "warning",
    file: "service/disputes.csv",
    message:
      "The log has no rows, which says that nothing of the kind happened, so zero is counted; delete the file if this is not collected.",
    measures: expect.arrayContaining(["disputes"])
  });
});

test("a log is known by its columns too, and one that lacks a column says which", async () => {
  const {findings} = await inspected({
    "service/reviews.csv": "child,review_held,participation\nA1,30/04/2018,PN1\n"
  });
  expect(findings.find(({code}) => code === "missing-column")).toMatchObject({
    severity: "error",
    message: "The reviews.csv table needs a column review_due and does not have it; add it."
  });
});
