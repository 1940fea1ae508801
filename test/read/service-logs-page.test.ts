import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {AnyLayout} from "../../loaders/read/layout/layout.ts";
import {audits} from "../../loaders/read/logs/audits.ts";
import {caseloads} from "../../loaders/read/logs/caseloads.ts";
import {checklist} from "../../loaders/read/logs/checklist.ts";
import {disputes} from "../../loaders/read/logs/disputes.ts";
import {feedback} from "../../loaders/read/logs/feedback.ts";
import {initialHealthAssessments} from "../../loaders/read/logs/initial-health-assessments.ts";
import {midpointReviews} from "../../loaders/read/logs/midpoint-reviews.ts";
import {objectives} from "../../loaders/read/logs/objectives.ts";
import {reviews} from "../../loaders/read/logs/reviews.ts";
import {siblings} from "../../loaders/read/logs/siblings.ts";

const page = readFileSync("docs/service-logs.md", "utf-8");

/** The rows of the table under a log's heading: column, blank, absent. */
function documented(name: string): string[][] {
  const section = page.split(`## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return [cells[1]?.replaceAll("`", "") ?? "", cells.at(-3) ?? "", cells.at(-2) ?? ""];
  });
}

const yesOrNo = (answer: boolean) => (answer ? "yes" : "no");

test.each([
  reviews,
  caseloads,
  disputes,
  checklist,
  audits,
  objectives,
  feedback,
  midpointReviews,
  initialHealthAssessments,
  siblings
])("docs/service-logs.md describes $name as it is read", ({name, columns}) => {
  const declared = Object.values<AnyLayout["columns"][string]>(columns);
  expect(documented(name)).toEqual(
    declared.map(({header, blank, mayBeAbsent}) => [header, yesOrNo(blank !== null), yesOrNo(mayBeAbsent)])
  );
});
