import {describe, expect, it} from "vitest";
import {breakdownReading, breakdownTitle} from "../../../src/words/breakdown-words.ts";
import {countOf, countText, sentenceCase} from "../../../src/words/count-text.ts";
import {figureText, intervalText} from "../../../src/words/figure-text.ts";
import {fileSize} from "../../../src/words/file-size.ts";
import {inHundred} from "../../../src/words/in-hundred.ts";
import {listText} from "../../../src/words/list-text.ts";
import {measureSentence, singular} from "../../../src/words/measure-sentence.ts";
import {missingSentence} from "../../../src/words/missing-sentence.ts";
import {neighboursHigher} from "../../../src/words/neighbours-higher.ts";
import {numberText} from "../../../src/words/number-text.ts";
import {dateText, monthText, periodText} from "../../../src/words/period-text.ts";
import {trendReading, trendTitle} from "../../../src/words/trend-words.ts";
import {figure, hidden, measure, share} from "../lib/hand-made.ts";

describe("numbers", () => {
  it("have thousands in threes, a true minus sign and no minus zero", () => {
    expect([numberText(1204), numberText(-3.84, 1), numberText(-0.04, 1)]).toEqual(["1,204", "−3.8", "0.0"]);
  });

  it("are words up to nine, and none is never 0", () => {
    expect([0, 1, 9, 10].map(countText)).toEqual(["none", "one", "nine", "10"]);
    expect([0, 1, 2].map((count) => countOf(count, "officer", "officers"))).toEqual([
      "no officers",
      "one officer",
      "two officers"
    ]);
    expect(sentenceCase(countOf(1, "officer", "officers"))).toBe("One officer");
  });

  it("are said in a hundred, truly at both ends", () => {
    expect([0, 0.2, 8.2, 99.7, 100].map(inHundred)).toEqual([
      "none",
      "fewer than 1 in 100",
      "8 in 100",
      "more than 99 in 100",
      "all"
    ]);
  });

  it("make lists, sizes, dates and periods", () => {
    expect(listText(["a", "b", "c"])).toBe("a, b and c");
    expect([fileSize(900), fileSize(12_345), fileSize(1_400_000)]).toEqual(["900 bytes", "12 KB", "1.4 MB"]);
    expect(dateText("2019-05-31")).toBe("31 May 2019");
    expect(monthText("2018-04")).toBe("April 2018");
    expect(periodText("2018/19", "31 March")).toBe("31 March 2019");
    expect(periodText("2018/19", "Reporting year")).toBe("year to 31 March 2019");
    expect(periodText("2018/19 Q4", "Quarter")).toBe("January to March 2019");
    expect(periodText("1999/00", "31 March")).toBe("31 March 2000");
  });
});

describe("a figure in a table", () => {
  it("is never 0 when it is hidden", () => {
    expect(figureText(hidden())).toBe("[c]");
    expect(figureText(null)).toBe("[x]");
    expect(figureText(figure({value: 0, numerator: 0}))).toBe("0");
    expect(figureText(share(24, 293), 1)).toBe("8.2%");
  });

  it("has an interval only where there is one", () => {
    expect(intervalText(share(50, 100))).toBe("47 to 53%");
    expect(intervalText(hidden())).toBeNull();
  });
});

describe("a measure's sentence", () => {
  it("says a share in a hundred, none and all", () => {
    const rest = "children looked after on 31 March lived in three or more places in the year";
    expect(measureSentence(measure(), share(24, 293))).toBe(`8 in 100 ${rest}`);
    expect(measureSentence(measure(), share(0, 293))).toBe(`None of the ${rest}`);
    expect(measureSentence(measure(), share(293, 293))).toBe(`All ${rest}`);
  });

  it("says a count, of one in the singular", () => {
    const adopted = measure({unit: "children", numerator: "children who were adopted"});
    expect(measureSentence(adopted, figure({value: 13, numerator: 13}))).toBe("13 children who were adopted");
    expect(measureSentence(adopted, figure({value: 1, numerator: 1}))).toBe("1 child who was adopted");
    expect(measureSentence(adopted, figure({value: 0, numerator: 0}))).toBe("No children who were adopted");
    expect(singular("formal disputes that were raised")).toBe("formal dispute that was raised");
  });

  it("falls back to the name where there is nothing to say", () => {
    expect(measureSentence(measure(), hidden())).toBe("Three or more placements in the year");
    expect(missingSentence(hidden(), "the number adopted")).toBe(
      "We do not show the number adopted, to protect children."
    );
    expect(missingSentence(null, "the number adopted")).toBe(
      "We have no record of the number adopted for this period."
    );
  });
});

describe("what a breakdown shows", () => {
  const row = (label: string, of: Parameters<typeof figureText>[0] & object) => ({
    label,
    figure: of as ReturnType<typeof figure>
  });

  const part = (label: string, value: number, category: string) =>
    row(label, figure({value, numerator: value, denominator: 293, breakdown: "placement-type", category}));
  const foster = part("Foster care", 188, "foster");
  const homes = part("Children’s home", 37, "home");

  it("gives both of two parts", () => {
    expect(breakdownTitle([foster, homes, part("Not known", 0, "not-known")], 0)).toBe(
      "Foster care: 188. Children’s home: 37"
    );
  });

  it("names the largest part of a whole", () => {
    expect(breakdownTitle([homes, foster, part("Elsewhere", 9, "other")], 0)).toBe(
      "Foster care is the most common kind of home: 188 of 293"
    );
  });

  it("names no rank that a hidden part could hold, but may where the part is more than half", () => {
    expect(breakdownTitle([foster, row("Elsewhere", hidden())], 0)).toBe(
      "Foster care is the most common kind of home: 188 of 293"
    );
    expect(breakdownTitle([homes, part("Elsewhere", 9, "other"), row("Foster care", hidden())], 0)).toBe(
      "We can show two of three groups"
    );
    expect(breakdownReading([homes, part("Elsewhere", 9, "other"), row("Foster care", hidden())], 0)).toBe(
      "Largest shown: Children’s home, 37; Elsewhere, 9. One is hidden, [c], to protect children."
    );
  });

  it("calls two that are level as common as each other, and nothing common where there is none", () => {
    const level = [
      part("Foster care", 9, "foster"),
      part("Elsewhere", 9, "other"),
      part("Alone", 0, "alone")
    ];
    expect(breakdownTitle(level, 0)).toBe(
      "Foster care and elsewhere are as common as each other: 9 of 293 each"
    );
    expect(
      breakdownTitle(
        [1, 2, 3].map((one) => part(`Home ${one}`, 0, `${one}`)),
        0
      )
    ).toBe("None in any group");
  });

  it("says that groups differ only where their intervals part", () => {
    const near = [row("Boys", share(20, 179)), row("Girls", share(10, 114))];
    const far = [row("Boys", share(60, 179)), row("Girls", share(10, 114))];
    expect(breakdownTitle(near, 0)).toBe("No clear difference by group: 9% to 11%");
    expect(breakdownTitle([...near, row("Not known", hidden())], 0)).toBe(
      "No clear difference by group among the groups shown"
    );
    expect(breakdownTitle(far, 0)).toBe("The share is highest for boys: 34%, against 9% for girls");
    expect(breakdownTitle([...far, row("Not known", hidden())], 0)).toBe(
      "Among the groups shown, the share is highest for boys: 34%, against 9% for girls"
    );
  });

  it("counts what is hidden and gives no hint of it", () => {
    expect(breakdownReading([row("Boys", share(20, 179)), row("Girls", hidden())], 0)).toBe(
      "Boys: 11%. One is hidden, [c], to protect children."
    );
    expect(breakdownTitle([row("Boys", hidden()), row("Girls", hidden())], 0)).toBe("No figure can be shown");
  });
});

describe("a place among the neighbours", () => {
  it("is said in whole words, of those that have a figure", () => {
    expect([
      neighboursHigher(5, 9),
      neighboursHigher(1, 9),
      neighboursHigher(0, 12),
      neighboursHigher(1, 1)
    ]).toEqual([
      "Five of nine similar councils are higher",
      "One of nine similar councils is higher",
      "None of 12 similar councils is higher",
      "The one similar council with a figure is higher"
    ]);
  });
});

describe("what a trend shows", () => {
  const series = [
    {year: "2016/17", figure: share(14, 100)},
    {year: "2017/18", figure: hidden()},
    {year: "2018/19", figure: share(8, 100)}
  ];

  it("gives both ends and claims nothing about chance where the release has no verdict", () => {
    expect(trendTitle(series, 0, null)).toBe("The share was 14% in 2016/17 and 8% in 2018/19");
  });

  it("says which way only as the release does", () => {
    expect(trendTitle(series, 0, "lower")).toBe(
      "The share is lower than in 2016/17, by more than chance: 14% then, 8% in 2018/19"
    );
    expect(trendTitle(series, 0, "no clear difference")).toBe(
      "No clear change since 2016/17: 14% then, 8% in 2018/19"
    );
  });

  it("says that a year has no figure to show", () => {
    expect(trendReading("Marshford", series, 0)).toBe(
      "Marshford’s figure was highest in 2016/17, at 14%, and lowest in 2018/19, at 8%. One year has no figure to show."
    );
  });
});
