import {expect, it} from "vitest";
import {reportPage} from "../../../../src/lib/report/report-page.ts";
import {figure, release} from "../hand-made.ts";

it("puts a note of the checks where the report speaks of what the note is about first", () => {
  const told = release([figure(), figure({measure: "looked-after-rate", value: 68, unit: "per 10,000"})], {
    notes: [
      {
        id: "two-rates",
        measures: ["looked-after-rate", "children-looked-after"],
        timePeriod: "2018/19",
        heading: "Two rates",
        sentence: "The rate is printed as 68 and as 69.",
        ask: null
      }
    ]
  });
  const sections = reportPage(told, "2018/19").body.html.split("<section ");
  expect(
    sections.filter((section) => section.includes("Two rates")).map((text) => text.slice(0, 13))
  ).toEqual(['id="children"']);
});

it("says on its cover who approved it, and on paper which year it is of", () => {
  const {head, body} = reportPage(release(), "2017/18");
  expect(body.html).toContain("<dt>Approved by</dt><dd>A. Person, director, 20 August 2019</dd>");
  expect(head.paperHead).toBe("Independent reviewing officers: annual report 2017/18");
  const draft = {...release().manifest, approval: {status: "draft", because: "nobody has"}} as const;
  expect(reportPage(release([], {manifest: draft}), "2017/18").body.html).not.toContain("Approved by");
});
