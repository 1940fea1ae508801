import {describe, expect, it} from "vitest";
import {tenHeadlines} from "../../src/lib/headlines/ten-headlines.ts";
import {figure, hidden, release, share} from "./hand-made.ts";

const answers = (measures: Parameters<typeof release>[0]) =>
  Object.fromEntries(
    tenHeadlines(release(measures), "2018/19").map(({id, answer}) => [
      id,
      answer.html.replace(/<[^>]*>/g, "")
    ])
  );

const count = (measure: string, value: number) => figure({measure, value, numerator: value});

describe("the year in ten sentences", () => {
  it("says each figure in a whole sentence", () => {
    const said = answers([
      figure(),
      count("started", 193),
      count("ceased", 208),
      share(47, 293, {measure: "over-20-miles-outside"}),
      share(24, 293),
      share(706, 763, {measure: "reviews-in-timescale-of-due"}),
      share(544, 647, {measure: "took-part"}),
      count("caseload-average", 62),
      count("adopted", 13),
      figure({measure: "adopted", time_period: "2017/18", value: 7, numerator: 7}),
      count("disputes", 14)
    ]);
    expect(said).toEqual({
      children: "On 31 March 2019 there were 293 children in Marshford’s care.",
      "coming-and-going": "193 came into care in the year and 208 left.",
      representation: "There is no record of shares by ethnic group this year.",
      distance: "16 in 100 live more than 20 miles from home, in another council’s area.",
      moves: "8 in 100 lived in three or more places during the year.",
      reviews: "93 in 100 were: 706 of the 763 that fell due.",
      "taking-part": "They took part in 84 in 100 of their reviews.",
      caseloads: "Each has 62 children on average, inside the national range.",
      adoption: "13 children were, after seven the year before.",
      disputes: "14 times, formally."
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
    expect(none.adoption).toBe("No child was.");
    expect(none.disputes).toBe("None had to be taken up formally.");
    expect(none.moves).toBe("None lived in three or more places during the year.");
    const one = answers([count("children-looked-after", 1), count("adopted", 1), count("disputes", 1)]);
    expect(one.children).toBe("On 31 March 2019 there was one child in Marshford’s care.");
    expect(one.adoption).toBe("1 child was.");
    expect(one.disputes).toBe("Once, formally.");
  });

  it("says calmly that a figure is hidden, or was never recorded", () => {
    const said = answers([hidden({measure: "adopted"})]);
    expect(said.adoption).toBe("We do not show the number adopted, so that no child can be found.");
    expect(said.disputes).toBe("There is no record of formal disputes this year.");
    expect(said["taking-part"]).toBe("There is no record of how children took part this year.");
  });

  it("names the groups whose whole interval lies above their share of residents, and no others", () => {
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
    const groups = tenHeadlines(
      release([index("black", 1.1, 1.4, 1.7), index("white", 0.9, 1, 1.1), index("asian", 0.2, 0.3, 0.7)]),
      "2018/19"
    )[2];
    expect(groups?.answer.html).toBe(
      "Yes. <b>16 in 100</b> in care are Black, 1.4 times their share of residents."
    );
    expect(groups?.verdicts.map(({sign, bold}) => sign + bold)).toEqual(["▼A smaller share"]);
  });
});
