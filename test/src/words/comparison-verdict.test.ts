import {describe, expect, it} from "vitest";
import {comparisonVerdict} from "../../../src/words/comparison-verdict.ts";
import {targetVerdict} from "../../../src/words/target-verdict.ts";
import {verdictText} from "../../../src/words/verdict.ts";
import {comparison, figure, hidden, share} from "../lib/hand-made.ts";

const moved = share(24, 293);

const said = (changes: Parameters<typeof comparison>[1] | null, of = moved) =>
  verdictText(
    comparisonVerdict(of, changes && comparison(of, {their_period: "2018/19", ...changes}), 0, "England")
  );

describe("a figure beside another's", () => {
  it("names both where they differ by more than chance", () => {
    expect(said({their_value: 4, verdict: "higher"})).toBe(
      "Higher than England, by more than chance: 8%, against 4%."
    );
  });

  it("is about the same where chance could make the gap", () => {
    expect(said({their_value: 11, verdict: "no clear difference"})).toBe(
      "Not clearly different from England: 8%, against 11%."
    );
  });

  it("names the year of a figure from another year, and gives no verdict", () => {
    expect(said({their_value: 10, their_period: "2017/18", verdict: "not comparable"})).toBe(
      "The newest figure for England is 10%, for 2017/18. That is another year than ours, so we do not judge the gap."
    );
  });

  it("says what a rate is for, on either side", () => {
    const rate = figure({measure: "started-rate", value: 45, unit: "per 10,000"});
    expect(said({their_value: 27, verdict: "higher"}, rate)).toBe(
      "Higher than England, by more than chance: 45 for every 10,000 children, against 27."
    );
    expect(said({their_value: 44, verdict: "no clear difference"}, rate)).toBe(
      "Not clearly different from England: 45 for every 10,000 children, against 44."
    );
  });

  it("says that there is nothing to compare with", () => {
    expect(said(null)).toBe("Nothing to compare: we hold no figure for England.");
  });

  it("says that ours is hidden, not that theirs is missing", () => {
    expect(said({their_value: 10}, hidden({unit: "%"}))).toBe(
      "Our figure is hidden so that no child can be found."
    );
  });
});

describe("a figure against the council's aim", () => {
  const aim = {measure: "took-part", year: "2019/20", from: 95, to: 98};
  const said = (lower: number, value: number, upper: number) =>
    targetVerdict(share(1, 1, {lower, value, upper}), aim)?.bold;

  it("is below only when its whole interval is", () => {
    expect(said(90, 93, 94.4)).toBe("Below the target for 2019/20, 95 to 98%");
    expect(said(92, 94, 95.5)).toBe("May or may not meet the target for 2019/20, 95 to 98%");
  });

  it("is above only when its whole interval is", () => {
    expect(said(98.5, 99, 100)).toBe("Above the target for 2019/20, 95 to 98%");
  });
});

describe("a figure that cannot be judged", () => {
  it("is given next to the other, with no verdict", () => {
    expect(said({their_value: 10, difference: -2, verdict: "not available"})).toBe(
      "England: 10%. We cannot say how far chance moves our figure, so we do not judge the gap."
    );
  });
});
