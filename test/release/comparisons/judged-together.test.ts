import {describe, expect, it} from "vitest";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {ComparisonRow} from "../../../loaders/contract/release.ts";
import {judgedTogether} from "../../../loaders/release/comparisons/judged-together.ts";
import {comparison, figure} from "../../src/lib/hand-made.ts";

/** A rise with an interval so wide that chance alone would make it one time in `oneIn`. */
function rise(oneIn: 30 | 1000, changes: Partial<ComparisonRow> = {}): ComparisonRow {
  const half = {30: 9.2, 1000: 5.96}[oneIn];
  return comparison(figure(), {
    their_value: 10,
    difference: 10,
    lower: 10 - half,
    upper: 10 + half,
    verdict: "higher",
    ...changes
  });
}

/** One that chance easily makes; each with another interval, so that no two are the same change. */
const chance = (measure: MeasureId, at: number, changes: Partial<ComparisonRow> = {}): ComparisonRow =>
  comparison(figure({measure}), {
    their_value: 10,
    difference: 0.1,
    lower: -5 - at,
    upper: 5.2 + at,
    verdict: "no clear difference",
    ...changes
  });

const verdicts = (rows: readonly ComparisonRow[], wholes: readonly MeasureId[] = []) =>
  judgedTogether(rows, new Set(wholes)).map(({verdict}) => verdict);

describe("what is clear", () => {
  it("is judged alone where nothing else is compared", () => {
    expect(verdicts([rise(30)])).toEqual(["higher"]);
  });

  it("allows for every total of the same period and kind of comparison", () => {
    const others = [chance("adopted", 0), chance("ceased", 1)];
    expect(verdicts([rise(30), ...others])[0]).toBe("no clear difference");
    expect(verdicts([rise(1000), ...others])[0]).toBe("higher");
  });

  it("does not allow for another period, another kind of comparison, or the groups of a measure", () => {
    const elsewhere = [
      chance("adopted", 0, {time_period: "2017/18"}),
      chance("adopted", 1, {compared_with: "england"}),
      chance("adopted", 2, {breakdown: "sex", category: "male"})
    ];
    expect(verdicts([rise(30), ...elsewhere])[0]).toBe("higher");
  });

  it("judges the groups of one measure together, and those of another apart", () => {
    const group = {breakdown: "sex", category: "male"};
    const girls = chance("children-looked-after", 0, {breakdown: "sex", category: "female"});
    const aged = chance("children-looked-after", 1, {breakdown: "age-band", category: "under-1"});
    expect(verdicts([rise(30, group), girls, aged])[0]).toBe("no clear difference");
    expect(verdicts([rise(30, group), {...girls, measure: "ceased"}, {...aged, measure: "ceased"}])[0]).toBe(
      "higher"
    );
  });

  it("leaves out totals that are 100% by definition", () => {
    const whole = chance("legal-status", 0);
    const other = chance("placement-type", 1);
    expect(verdicts([rise(30), whole, other], ["legal-status", "placement-type"])[0]).toBe("higher");
    expect(judgedTogether([whole], new Set(["legal-status"]))[0]?.q_value).toBeNull();
  });

  it("counts measures with the same numbers once", () => {
    const same = chance("three-or-more-placements", 0);
    expect(verdicts([rise(30), same, {...same, measure: "three-or-more-with-temporary"}])[0]).toBe(
      "no clear difference"
    );
    const p = judgedTogether([rise(30), same], new Set())[0]?.q_value;
    const twice = [rise(30), same, {...same, measure: "three-or-more-with-temporary" as const}];
    expect(judgedTogether(twice, new Set())[0]?.q_value).toBe(p);
  });

  it("does not allow for anything where the council set the target beforehand", () => {
    const target = rise(30, {compared_with: "target"});
    expect(verdicts([target, chance("adopted", 0, {compared_with: "target"})])[0]).toBe("higher");
  });

  it("keeps what rests on made-up figures apart", () => {
    const examples = [
      chance("adopted", 0, {provenance: "made-up"}),
      chance("ceased", 1, {provenance: "made-up"})
    ];
    expect(verdicts([rise(30, {provenance: "printed"}), ...examples])[0]).toBe("higher");
  });
});
