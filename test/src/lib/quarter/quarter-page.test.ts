import {describe, expect, it} from "vitest";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {quarterPage} from "../../../../src/lib/quarter/quarter-page.ts";
import {lastQuarters, quartersWithPaper, shortQuarter} from "../../../../src/lib/quarter/quarters.ts";
import type {Release} from "../../../../src/lib/release/release.ts";
import {allPages} from "../../../../src/lib/site/all-pages.ts";
import {siteMap} from "../../../../src/lib/site/shell/site-map.ts";
import {comparison, figure, hidden, measure, release, share} from "../hand-made.ts";

const QUARTER = "2019/20 Q2";

const at = (changes: Partial<MeasureRow>) =>
  ({time_period: QUARTER, time_identifier: "Quarter", ...changes}) as const;

/** Marshford in the summer of 2019, with what a test adds. */
function told(rows: readonly MeasureRow[], comparisons: Release["comparisons"] = []): Release {
  const base = release(rows, {comparisons});
  return {
    ...base,
    catalogue: {
      measures: [
        ...base.catalogue.measures,
        ...(["reviews-due", "reviews-in-timescale"] as const).map((id) =>
          measure({id, name: id, unit: "reviews"})
        )
      ],
      breakdowns: [
        ...base.catalogue.breakdowns,
        ...(["age-band", "legal-status-group"] as const).map((id) => ({
          id,
          label: id,
          ordinal: false,
          categories: []
        }))
      ]
    },
    manifest: {
      ...base.manifest,
      extract: {quarter: QUARTER, until: "2019-09-30", takenOn: "2019-10-08"}
    }
  };
}

const now = figure(at({value: 294, numerator: 294, symbol: "p"}));
const wordsOf = (given: Release) =>
  quarterPage(given, QUARTER)
    .body.html.replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");

describe("papers", () => {
  it("are there for the quarters of the year that goes on, up to the extract’s, in the menu and among the pages", () => {
    const given = told([now]);
    expect(quartersWithPaper(given)).toEqual(["2019/20 Q1", "2019/20 Q2"]);
    expect(siteMap(given).dynamicPaths).toEqual(
      expect.arrayContaining(["/quarter/2019-20-q1", "/quarter/2019-20-q2"])
    );
    expect(siteMap(given).menu.find(({label}) => label === "Latest quarter")?.path).toBe(
      "/quarter/2019-20-q2"
    );
    expect([...allPages(given).keys()]).toContain("quarter/2019-20-q2");
  });

  it("are nowhere, and in no menu, without an extract", () => {
    expect(quartersWithPaper(release())).toEqual([]);
    expect(siteMap(release()).menu.map(({label}) => label)).not.toContain("Latest quarter");
  });
});

describe("a paper", () => {
  it("has a sentence for its title that claims no more than the release’s verdict", () => {
    const verdict = (verdict: "lower" | "no clear difference") =>
      quarterPage(told([now], [comparison(now, {verdict})]), QUARTER).head.title;
    expect(verdict("lower")).toBe("294 children in care on 30 September 2019, fewer than a year earlier");
    expect(verdict("no clear difference")).toBe(
      "294 children in care on 30 September 2019: no clear change in a year"
    );
    expect(quarterPage(told([hidden(at({}))]), QUARTER).head.title).toBe("The quarter to 30 September 2019");
  });

  it("says first that it is provisional, and when the extract was taken", () => {
    expect(wordsOf(told([now]))).toContain(
      "Provisional. Extract taken on 8 October 2019, for July to September 2019."
    );
  });

  it("says of made-up children that the quarter’s totals are made up too, on paper as well", () => {
    const given = told([now]);
    const madeUp = {...given, manifest: {...given.manifest, synthetic: true}};
    expect(wordsOf(madeUp)).toContain("made up, and so are the quarter’s figures");
    expect(quarterPage(madeUp, QUARTER).head.paperNote).toBe("An example: made-up children and figures");
    expect(wordsOf(given)).not.toContain("made up");
  });

  it("sets a stock beside the same quarter a year before and beside 31 March", () => {
    const words = wordsOf(
      told(
        [now],
        [
          comparison(now, {
            their_value: 309,
            difference: -15,
            lower: -64,
            upper: 34,
            verdict: "no clear difference"
          }),
          comparison(now, {compared_with: "year-end", their_value: 294, difference: 0, verdict: "same"})
        ]
      )
    );
    expect(words).toContain("No clear change: 15 fewer than a year earlier");
    expect(words).toContain("No change: it was 294 on 31 March too.");
  });

  it("gives the counts behind a share, and none where the share says them", () => {
    const inTime = (held: number) =>
      wordsOf(told([share(held, 60, at({measure: "reviews-in-timescale-of-due"}))])).replaceAll(
        "\u00a0",
        " "
      );
    expect(inTime(45)).toContain("75 in 100 were: 45 of the 60 due in the quarter.");
    expect(inTime(60)).toContain("All of those due in the quarter were.");
  });

  it("asks about an aim of this year that is missed, and about what changed by more than chance", () => {
    const tookPart = share(70, 100, at({measure: "took-part"}));
    const moves = share(30, 200, at({measure: "three-or-more-placements"}));
    const words = wordsOf(
      told([now, tookPart, moves], [comparison(moves, {their_value: 8, verdict: "higher", q_value: 0.01})])
    );
    expect(words).toContain("Share: took-part: what will it take to reach 90% or more this year?");
    expect(words).toContain("Three or more placements in the year: why is that higher than a year earlier?");
  });

  it("shows eight quarters as a table, a hidden one as hidden", () => {
    const before = hidden({time_period: "2018/19 Q2", time_identifier: "Quarter"});
    const first = figure({time_period: "2018/19 Q1", time_identifier: "Quarter", value: 309, numerator: 309});
    const words = wordsOf(told([first, before, now]));
    expect(words).toContain("From 309 children in Jun 2018 to 294 in Sep 2019");
    expect(words).toMatch(/Children at the end of the quarter\s*\[x\]\s*\[x\]\s*309\s*\[c\]/);
  });
});

it("the last quarters run on over the year’s end, each named by the month that it ends with", () => {
  expect(lastQuarters("2019/20 Q1", 3).map(shortQuarter)).toEqual(["Dec 2018", "Mar 2019", "Jun 2019"]);
});
