import {describe, expect, it} from "vitest";
import type {ComparedWith} from "../../../../loaders/contract/comparators.ts";
import type {MeasureId} from "../../../../loaders/contract/measure-ids.ts";
import type {ComparisonRow, MeasureRow} from "../../../../loaders/contract/release.ts";
import {tenHeadlines} from "../../../../src/lib/headlines/ten-headlines.ts";
import {verdictText} from "../../../../src/words/verdict.ts";
import {comparison, figure, hidden, release, share} from "../hand-made.ts";

const answers = (measures: Parameters<typeof release>[0]) =>
  Object.fromEntries(
    tenHeadlines(release(measures), "2018/19").map(({id, answer}) => [
      id,
      answer.html.replace(/<[^>]*>/g, "").replaceAll("\u00a0", " ")
    ])
  );

const count = (measure: MeasureId, value: number) => figure({measure, value, numerator: value});

describe("the year in ten sentences", () => {
  it("says each figure in a whole sentence", () => {
    const said = answers([
      figure(),
      count("started", 193),
      figure({measure: "started-rate", value: 44.8, unit: "per 10,000"}),
      count("ceased", 208),
      share(47, 293, {measure: "over-20-miles-outside"}),
      share(24, 293),
      share(706, 763, {measure: "reviews-in-timescale-of-due"}),
      share(544, 647, {measure: "took-part"}),
      count("caseload-average", 62),
      figure({measure: "adopted", value: 13, numerator: 13, denominator: 208}),
      count("disputes", 14)
    ]);
    expect(said).toEqual({
      children: "On 31 March 2019 there were 293 children in Marshford’s care.",
      "coming-and-going": "193 came into care in the year, 45 for every 10,000 children here, and 208 left.",
      representation: "We have no record of shares by ethnic group for this period.",
      distance: "16 in 100 live more than 20 miles from home, in another council’s area: 47 of the 293.",
      moves: "8 in 100 lived in three or more places during the year: 24 of the 293.",
      reviews: "93 in 100 were: 706 of the 763 due in the year.",
      "taking-part": "They took part in 84 in 100 of their reviews: 544 of the 647.",
      caseloads: "Each has 62 children on average, inside the national range.",
      adoption: "13 children were: 6 in 100 of the 208 who left care.",
      disputes: "14 times, in formal disputes."
    });
  });

  it("is grammatical for none and for one", () => {
    const none = answers([
      count("children-looked-after", 0),
      count("adopted", 0),
      count("disputes", 0),
      share(0, 9)
    ]);
    expect(none.children).toBe("On 31 March 2019 there were no children in Marshford’s care.");
    expect(none.adoption).toBe("No children were.");
    expect(none.disputes).toBe("Never in a formal dispute.");
    expect(none.moves).toBe("None lived in three or more places during the year.");
    const one = answers([count("children-looked-after", 1), count("adopted", 1), count("disputes", 1)]);
    expect(one.children).toBe("On 31 March 2019 there was one child in Marshford’s care.");
    expect(one.adoption).toBe("One child was.");
    expect(one.disputes).toBe("Once, in a formal dispute.");
  });

  it("says who came and who left apart where one of the two is not shown", () => {
    const said = (...measures: readonly MeasureRow[]) => answers(measures)["coming-and-going"];
    expect(said(count("started", 1), count("ceased", 0))).toBe(
      "One came into care in the year and none left."
    );
    expect(said(count("started", 12), hidden({measure: "ceased"}))).toBe(
      "12 came into care in the year. We do not show how many left, to protect children."
    );
    expect(said(hidden({measure: "started"}), count("ceased", 9))).toBe(
      "Nine left care in the year. We do not show how many came into care, to protect children."
    );
    expect(said(hidden({measure: "started"}), hidden({measure: "ceased"}))).toBe(
      "We do not show how many came and left, to protect children."
    );
  });

  it("sets what it says beside England and the neighbours, or says once that they have no figure", () => {
    const rate = figure({measure: "started-rate", value: 45, unit: "per 10,000"});
    const beside = (compared_with: ComparedWith, their_value: number) =>
      comparison(rate, {compared_with, their_value, their_period: "2018/19", verdict: "higher"});
    const verdicts = (changes: Parameters<typeof release>[1]) =>
      tenHeadlines(release([rate], changes), "2018/19")[1]?.verdicts.map(verdictText);
    expect(verdicts({comparisons: [beside("england", 27), beside("neighbours-median", 26)]})).toEqual([
      "Higher than England and the median of similar councils, by more than chance: 45 for every 10,000 children, against 27 and 26."
    ]);
    const level = {...beside("neighbours-median", 44), verdict: "no clear difference"} as const;
    expect(verdicts({comparisons: [beside("england", 27), level]})).toEqual([
      "Higher than England, by more than chance: 45 for every 10,000 children, against 27.",
      "Not clearly different from the median of similar councils: 45 for every 10,000 children, against 44."
    ]);
    expect(verdicts({comparisons: [beside("england", 27)]})).toEqual([
      "Higher than England, by more than chance: 45 for every 10,000 children, against 27.",
      "Nothing to compare: we hold no figure for the median of similar councils."
    ]);
    expect(verdicts({})).toEqual(["Nothing to compare: we hold no figure for England or similar councils."]);
    const {manifest} = release();
    const {authority} = manifest;
    const alone = {...manifest, authority: {...authority, neighbours: {set: "None", areas: []}}};
    expect(verdicts({manifest: alone})).toEqual(["Nothing to compare: we hold no figure for England."]);
  });

  it("names a weakest month only where no hidden month may have been as weak", () => {
    const month = (time_period: string, reviews: number) =>
      share(reviews, 20, {
        measure: "reviews-in-timescale-of-due",
        time_identifier: "Month",
        time_period
      });
    const remarks = (...months: readonly MeasureRow[]) =>
      tenHeadlines(release(months), "2018/19")[5]?.remarks;
    const april = month("2018-04", 9);
    expect(remarks(april, month("2018-05", 18))).toEqual([
      "April 2018 was the weakest month: 45% were on time."
    ]);
    expect(remarks(april, month("2018-05", 9))).toEqual([]);
    expect(remarks(april, {...month("2018-05", 18), value: null, symbol: "c"})).toEqual([]);
  });

  it("says calmly that a figure is hidden, or was never recorded", () => {
    const said = answers([hidden({measure: "adopted"})]);
    expect(said.adoption).toBe("We do not show the number adopted, to protect children.");
    expect(said.disputes).toBe("We have no record of formal disputes for this period.");
    expect(said["taking-part"]).toBe("We have no record of how children took part for this period.");
  });

  it("names the groups that are clearly a larger share than of residents, and no others", () => {
    const index = (category: string, lower: number, value: number, upper: number) =>
      figure({
        measure: "ethnic-representation",
        breakdown: "ethnic-group",
        category,
        unit: "times",
        numerator: 47,
        denominator: 293,
        lower,
        value,
        upper
      });
    const rows = [
      index("black", 1.1, 1.4, 1.7),
      index("white", 0.9, 1, 1.1),
      index("asian", 0.2, 0.3, 0.7)
    ] as const;
    const against = (row: MeasureRow, verdict: ComparisonRow["verdict"]) =>
      comparison(row, {compared_with: "population", their_period: "2021", their_value: 1, verdict});
    const [black, white, asian] = rows;
    const judged = release(rows, {
      comparisons: [against(black, "higher"), against(white, "no clear difference"), against(asian, "lower")]
    });
    const groups = tenHeadlines(judged, "2018/19")[2];
    expect(groups?.answer.html).toBe(
      "Yes. <b>16 in 100</b> in care are Black, 1.4 times their share of residents."
    );
    const shown = (...rows: readonly MeasureRow[]) => answers(rows).representation;
    expect(shown(index("white", 0.9, 1, 1.1))).toBe(
      "We cannot tell. No ethnic group is, by more than chance."
    );
    expect(
      shown(
        index("white", 0.9, 1, 1.1),
        hidden({measure: "ethnic-representation", breakdown: "ethnic-group", category: "black"})
      )
    ).toBe("We cannot tell. No ethnic group of those we can show is, by more than chance.");
    expect(groups?.verdicts.map(({sign, bold}) => sign + bold)).toEqual([
      "○Nothing to compare",
      "▼A smaller share"
    ]);
  });
});
