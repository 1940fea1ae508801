import {describe, expect, it} from "vitest";
import {figureAsked, NotUnderstood} from "../../loaders/trace/figure-asked.ts";

describe("figureAsked", () => {
  it("understands a total, whether it is named or not", () => {
    const total = {measure: "children-looked-after", timePeriod: "2018/19", conditions: []};
    expect(figureAsked("children-looked-after", "2018/19", [])).toEqual(total);
    expect(figureAsked("children-looked-after", "2018-19", ["total"])).toEqual(total);
  });

  it("understands categories by their own name, and by their breakdown's too", () => {
    const asked = figureAsked("children-looked-after", "2018/19", ["childrens-home", "age-band=10-to-15"]);
    expect(asked.conditions).toEqual(["placement-type=childrens-home", "age-band=10-to-15"]);
  });

  it("understands the service's own categories by their full name", () => {
    expect(figureAsked("disputes", "2018/19", ["dispute-area=permanency-plan"]).conditions).toEqual([
      "dispute-area=permanency-plan"
    ]);
  });

  it("understands quarters and months", () => {
    expect(figureAsked("reviews-due", "2018-19 Q1", []).timePeriod).toBe("2018/19 Q1");
    expect(figureAsked("reviews-due", "2018-04", []).timePeriod).toBe("2018-04");
  });

  it("says what it does not understand", () => {
    const asking = (measure: string, period: string, category: string) => () =>
      figureAsked(measure, period, [category]);
    expect(asking("nothing", "2018/19", "total")).toThrow(NotUnderstood);
    expect(asking("started", "last year", "total")).toThrow(/not a period/);
    expect(asking("started", "2018/20", "total")).toThrow(/not a period/);
    expect(asking("started", "2018/19", "purple")).toThrow(/no category purple/);
    expect(asking("children-looked-after", "2018/19", "other")).toThrow(/say which/);
  });
});
