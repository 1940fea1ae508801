import {describe, expect, it} from "vitest";
import type {
  ChangeRow,
  ComparisonRow,
  Correction,
  HistoryFile,
  MeasureRow
} from "../../../../loaders/contract/release.ts";
import {changesPage} from "../../../../src/lib/changes/changes-page.ts";
import {allPages} from "../../../../src/lib/site/all-pages.ts";
import {siteMap} from "../../../../src/lib/site/shell/site-map.ts";
import {comparison, figure, release} from "../hand-made.ts";

/** A revised total of our own in 2018/19, unless told otherwise. */
const change = (row: Partial<ChangeRow> = {}): ChangeRow => ({
  time_period: "2018/19",
  time_identifier: "31 March",
  area_code: "E06000099",
  area_name: "Marshford",
  measure: "children-looked-after",
  breakdown: "total",
  category: "total",
  breakdown_2: null,
  category_2: null,
  unit: "children",
  change: "revised",
  before: 291,
  now: 293,
  why: "records",
  basis: "own",
  source: "SSDA903 return",
  ...row
});

const correction: Correction = {
  date: "2019-11-14",
  release: "2018-19.2",
  by: "A. Director",
  measures: ["started"],
  years: ["2018/19"],
  words: ["Some records came late.", "The report counts them now."]
};

const FIRST: HistoryFile = {
  published: [],
  comparedWith: null,
  causes: [],
  withheld: [],
  reasons: [],
  corrections: []
};

const SECOND: HistoryFile = {
  published: [
    {
      release: "2018-19.1",
      slug: "2018-19-1",
      publishedOn: "2019-08-20",
      dataTakenOn: "2019-06-30",
      reportingYears: ["2018/19"],
      software: "0.1.0",
      approvedBy: {name: "A. Director", role: "director", approvedOn: "2019-08-19"},
      files: [{name: "measures.csv", bytes: 801_627, sha256: "ab".repeat(32)}]
    }
  ],
  comparedWith: {release: "2018-19.1", publishedOn: "2019-08-20"},
  causes: ["The records were taken anew."],
  withheld: [],
  reasons: [{id: "records", words: "A record came late or was corrected"}],
  corrections: []
};

const told = (changes: readonly ChangeRow[], history: HistoryFile = SECOND) =>
  changesPage(release([], {history, changes})).body.html.replace(/\s+/g, " ");

/** What a reader hears: no markup. */
const heard = (changes: readonly ChangeRow[]) =>
  told(changes)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("the page on what changed", () => {
  it("says so when there was nothing before to change", () => {
    const page = told([], FIRST);
    expect(page).toContain("this is the first release");
    expect(page).not.toContain("changes.csv");
  });

  it("says so when nothing was revised", () =>
    expect(heard([])).toContain("No published figure has been revised"));

  it("gives both figures, by how much, when and why", () => {
    const page = heard([change()]);
    expect(page).toContain("One published figure has been revised");
    expect(page).toContain("31 March 2019: 291 before, 293 now, 2 more.");
    expect(page).toContain("A record came late or was corrected");
    expect(page).toContain("The records were taken anew.");
  });

  it("rounds a share as its page does, and counts the change in points", () => {
    const share = {measure: "three-or-more-placements", unit: "%"};
    expect(heard([change({...share, before: 8.4, now: 9.6})])).toContain(
      "8% before, 10% now, 2 points higher."
    );
  });

  it("does not list what rounding swallows, but names the measure", () => {
    const page = heard([change({measure: "three-or-more-placements", unit: "%", before: 8.1, now: 8.2})]);
    expect(page).toContain("No published figure has been revised");
    expect(page).toContain("One measure by less than is printed Three or more placements in the year");
  });

  it("shows [c] for a figure that is hidden now, and for one that was", () => {
    for (const kind of ["now hidden", "now shown"] as const) {
      const row = change({breakdown: "sex", category: "male", change: kind, before: null, now: null});
      expect(heard([row])).toContain("Boys 31 March 2019 [c] [c]");
    }
  });

  it("counts groups, and lists them by name in the table", () => {
    const page = heard([
      change(),
      change({breakdown: "sex", category: "male", before: 160, now: 161}),
      change({breakdown: "sex", category: "female", before: 131, now: 132})
    ]);
    expect(page).toContain("Two figures for groups have changed.");
    expect(page).toContain("Girls 31 March 2019 131 132 1 more");
  });

  it("counts and does not list figures for groups that changed by few children", () => {
    const history = {...SECOND, withheld: [{measure: "children-looked-after", figures: 8}]};
    const page = told([change()], history);
    expect(page).toContain("293 now, 2 more. Eight figures for groups are not listed.");
    expect(told([], history)).toContain("One measure only for groups, by few children");
  });

  it("tells years before quarters, the newest first, and counts the rest", () => {
    const quarter = change({time_period: "2018/19 Q4", time_identifier: "Quarter"});
    const earlier = ["2016/17", "2017/18"].map((time_period) => change({time_period}));
    expect(heard([...earlier, change(), quarter])).toMatch(
      /31 March 2019: [^.]*\. 31 March 2018: [^.]*\. Two other totals have changed\./
    );
  });

  it("keeps a new year, new measures and the figures of others apart from what was revised", () => {
    const page = heard([
      change({change: "added", before: null, why: "new-year"}),
      change({change: "added", before: null, why: "new-measure"}),
      change({change: "added", before: null, why: "publisher", basis: "published"})
    ]);
    expect(page).toContain("No published figure has been revised");
    expect(page).toContain("One figure is new, because a new year is reported.");
    expect(page).toContain("One figure was added that others have published");
  });

  it("speaks of a measure that the catalogue has lost", () =>
    expect(heard([change({measure: "old-idea", change: "withdrawn", now: null, why: "records"})])).toContain(
      "Old idea One figure is no longer published."
    ));
});

const REASONS = [{id: "population", words: "A new estimate"}];

describe("a published release", () => {
  const pages = allPages(release([], {history: SECOND}));

  it("has a page of its own with its day, who approved it and its files", () => {
    const page = pages.get("published/2018-19-1")?.body.html ?? "";
    expect(page).toContain("20 August 2019");
    expect(page).toContain("A. Director, director, on 19 August 2019");
    expect(page).toContain('<a href="/published/2018-19-1/measures.csv">');
    expect(page).toContain("ab".repeat(32));
  });

  it("is on the list of paths to build, and on the page on what changed", () => {
    expect(siteMap(release([], {history: SECOND})).dynamicPaths).toContain("/published/2018-19-1");
    expect(pages.get("changes")?.body.html).toContain('<a href="/published/2018-19-1">');
  });
});

describe("a correction", () => {
  const pages = allPages(release([], {history: {...FIRST, corrections: [correction]}}));
  const carries = (address: string) =>
    pages.get(address)?.body.html.includes("Corrected on 14 November 2019.");

  it("stands over the measures and the report that it touches, on the first page and among the changes", () => {
    for (const address of ["measures/started", "report/2018-19", "index", "changes"])
      expect(carries(address), address).toBe(true);
  });

  it("stands nowhere else", () => {
    for (const address of ["measures/ceased", "report/2017-18", "compare"])
      expect(carries(address), address).toBe(false);
  });

  it("gives all its words, what it touches and who answers for it", () => {
    const words = pages.get("measures/started")?.body.html ?? "";
    for (const part of ["The report counts them now.", "children: started for 2018/19", "A. Director"])
      expect(words).toContain(part);
  });
});

describe("beside what was printed before", () => {
  const document = "Marshford Council, annual report 2018/19, section 7";
  const counted = [figure(), figure({measure: "looked-after-rate", unit: "per 10,000", value: 68})];
  const printed = [293, 68.4].map((value, nth) =>
    figure({...counted[nth], value, basis: "published", source: document})
  );
  const beside = (theirs: number, difference: number, of: MeasureRow | undefined) =>
    comparison(of ?? figure(), {
      compared_with: "published",
      their_value: theirs,
      difference,
      verdict: difference === 0 ? "same" : "not comparable",
      their_source: document
    });
  const comparisons = [beside(293, 0, counted[0]), beside(68.4, -0.4, counted[1])];
  const page = (rows: readonly ComparisonRow[]) =>
    changesPage(release([...counted, ...printed], {comparisons: rows, history: {...FIRST, reasons: REASONS}}))
      .body.html.replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");

  it("a first release counts what comes out as printed and shows what does not, to as many places", () => {
    expect(page(comparisons)).toContain(
      "in its own reports: Marshford Council, annual report 2018/19. This release"
    );
    expect(page(comparisons)).toContain(
      "recalculates two of them: one agrees with what was printed and one does not."
    );
    expect(page(comparisons)).toContain(
      `Rate of children looked after 31 March 2019 68.4 68.0 A new estimate Section 7`
    );
    expect(page(comparisons)).not.toContain("Children looked after 31 March 2019 293");
  });

  it("is silent about what others printed of the council", () => {
    const others = comparisons.map((row) => ({...row, their_source: "DfE"}));
    expect(page(others)).not.toContain("documents of its own");
  });
});
