import {describe, expect, it} from "vitest";
import {required} from "../../../../loaders/contract/required.ts";
import {wilson} from "../../../../loaders/statistics/wilson.ts";
import {
  answerSentence,
  englandSentence,
  ordinal,
  othersSentence,
  placeTitle,
  trendNotes,
  verdicts
} from "../../../../src/lib/england/answer-words.ts";
import {differs, limitsOf} from "../../../../src/lib/england/chance.ts";
import {placeName} from "../../../../src/lib/england/place-name.ts";
import {held} from "../../../england/held-england.ts";
import {answerFor, areaNamed} from "./a-choice.ts";

const OVER_20 = {measure: "over-20-miles", breakdown: "total", category: "total", unit: "%"};
const ORDERS = {measure: "child-arrangements", breakdown: "total", category: "total", unit: "%"};
const said = (answer: ReturnType<typeof answerFor>): string => {
  const {before, number, after} = answerSentence(answer);
  return `${before}${number}${after}`;
};

describe("the sentence that answers", () => {
  it("says a rate, a share and a count as people would", () => {
    expect(said(answerFor("Thurrock"))).toBe(
      "60 in every 10,000 children in Thurrock were looked after on 31 March 2025."
    );
    expect(said(answerFor("Kent", {series: OVER_20}))).toBe(
      "24% of Kent’s children looked after on 31 March 2025 lived more than 20 miles from home."
    );
    const count = {
      measure: "children-looked-after",
      breakdown: "age-band",
      category: "under-1",
      unit: "children"
    };
    expect(said(answerFor("Bristol, City of", {series: count}))).toMatch(
      /^Children looked after \(age: Under 1\): \d+ children in Bristol, 31 March 2025\.$/
    );
  });

  it("hides what is hidden, and gives no place in the order to it", () => {
    const answer = answerFor("Thurrock", {series: ORDERS, year: 2018});
    expect(answer.ours.symbol).toBe("c");
    expect(said(answer)).toBe("Thurrock’s figure is hidden, so that no child can be found.");
    expect(englandSentence(answer)).toBe("In England it was 4%.");
    expect(othersSentence(answer, "the ten councils most like it")).toBeNull();
    expect(verdicts(answer, "the ten")).toEqual([]);
    expect(placeTitle(answer, "the ten")).toContain("no figure to show");
  });

  it("counts all it compares with: lower, higher, the same and those without a figure", () => {
    const answer = answerFor("Thurrock");
    expect(othersSentence(answer, "the ten councils most like it")).toBe(
      "Among the ten councils most like it, five are lower, four are higher and one is the same."
    );
  });

  it("names in the title whom it compares with", () => {
    expect(placeTitle(answerFor("Thurrock"), "the ten councils most like it")).toBe(
      "Thurrock is in the middle of the ten councils most like it; 3 in 10 of England’s councils are lower"
    );
    const region = answerFor("Kent", {series: OVER_20, with: "region"});
    expect(placeTitle(region, "the other councils in the South East")).toContain(
      "other councils in the South East"
    );
  });

  it("compares no count with others’: a larger council has more of everything", () => {
    const series = {
      measure: "children-looked-after",
      breakdown: "total",
      category: "total",
      unit: "children"
    };
    const answer = answerFor("Kent", {series});
    expect(othersSentence(answer, "the ten")).toBeNull();
    expect(verdicts(answer, "the ten")[0]?.bold).toBe("A count is not compared with others’");
  });
});

describe("chance", () => {
  it("takes its limits from the counts where they are published", () => {
    const answer = answerFor("Kent", {series: OVER_20});
    const {count, limits, area, year} = answer.ours;
    const whole = answerFor("Kent", {
      series: {measure: "children-looked-after", breakdown: "total", category: "total", unit: "children"}
    }).ours.value;
    const right = wilson(required(count, "a count"), required(whole, "a whole"));
    expect([area.name, year, limits?.from]).toEqual(["Kent", 2025, "chance"]);
    expect(limits?.lower).toBeCloseTo(100 * right.lower, 10);
    expect(limits?.upper).toBeCloseTo(100 * right.upper, 10);
  });

  it("knows a share without counts no better than its rounding, and judges nothing by it", () => {
    const limits = limitsOf({value: 12, unit: "%", decimals: 0, count: null, of: null});
    expect(limits).toEqual({value: 12, lower: 11.5, upper: 12.5, from: "rounding"});
    expect(differs(limits, limitsOf({value: 50, unit: "%", decimals: 0, count: 50, of: 100}))).toBeNull();
  });

  it("gives a score and a cost no limits", () => {
    expect(limitsOf({value: 14.2, unit: "score", decimals: 1, count: null, of: null})).toBeNull();
  });

  it("spans as many ranks as the interval does, and one more for each hidden figure", () => {
    const answer = answerFor("Thurrock");
    const others = answer.councils.filter(({area}) => area.name !== "Thurrock");
    const limits = required(answer.ours.limits, "limits");
    const below = others.filter(({value}) => value !== null && value < limits.lower).length;
    const upTo = others.filter(({value}) => value !== null && value <= limits.upper).length;
    const hidden = others.filter(({symbol}) => symbol === "c").length;
    const place = required(verdicts(answer, "the ten").at(-1), "a place");
    expect(hidden).toBe(1);
    expect(place.bold).toBe("53rd of 151 councils, from the lowest");
    expect(place.rest).toContain(`from ${ordinal(1 + below)} to ${ordinal(1 + upTo + hidden)};`);
  });

  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [11, "11th"],
    [112, "112th"],
    [121, "121st"]
  ])("counts %i as %s", (place, words) => {
    expect(ordinal(place)).toBe(words);
  });
});

describe("councils that have come and gone", () => {
  const nameOf = (code: string) =>
    placeName(
      required(
        held.areas.find((one) => one.code === code),
        code
      )
    );

  it.each([
    [
      "Cumbria",
      "Cumbria was replaced by Cumberland and Westmorland and Furness; its last figures are for 2023."
    ],
    [
      "Northamptonshire",
      "Northamptonshire was replaced by North Northamptonshire and West Northamptonshire; its last figures are for 2021."
    ]
  ])("%s ends where it ended", (name, note) => {
    const answer = answerFor(name);
    expect(answer.ours.value).not.toBeNull();
    expect(answer.ourYears.filter(({year, value}) => year > answer.area.lastYear && value !== null)).toEqual(
      []
    );
    expect(trendNotes(answer, nameOf)).toContain(note);
  });

  it.each([
    ["Cumberland", 2024, "Cumbria"],
    ["North Northamptonshire", 2022, "Northamptonshire"]
  ])("%s begins in %i, and is never joined to %s", (name, year, from) => {
    const answer = answerFor(name);
    expect(answer.ourYears.find(({value}) => value !== null)?.year).toBe(year);
    expect(trendNotes(answer, nameOf)[0]).toBe(
      `${name} was formed from ${from}; its figures begin in ${year}, at the open dot.`
    );
    expect(areaNamed(name).firstYear).toBe(year);
  });
});

describe("years that nobody published", () => {
  it("are gaps, and are named", () => {
    const series = {
      measure: "children-looked-after",
      breakdown: "age-band",
      category: "5-to-9",
      unit: "children"
    };
    const answer = answerFor("Kent", {series});
    const gaps = answer.ourYears.filter(({value}) => value === null).map(({year}) => year);
    expect(gaps).toEqual([2018, 2019]);
    expect(trendNotes(answer, (code) => code).join(" ")).toContain(
      "No figure was published for 2018 and 2019 [x]."
    );
  });
});
