import {describe, expect, it} from "vitest";
import {changeVerdict} from "../../../src/words/change-verdict.ts";
import {verdictText} from "../../../src/words/verdict.ts";
import {comparison, figure, hidden, share} from "../lib/hand-made.ts";

const children = figure();
const moved = share(24, 293);

const said = (
  ...[of, changes, decimals = 0]: [typeof children, Parameters<typeof comparison>[1] | null, number?]
) => verdictText(changeVerdict(of, changes && comparison(of, changes), decimals));

describe("how a figure changed", () => {
  it("says no more than that it is not clear, and how wide a gap chance can make", () => {
    const changes = {
      their_value: 308,
      difference: -15,
      lower: -63.9,
      upper: 33.8,
      verdict: "no clear difference"
    } as const;
    expect(said(children, changes)).toBe(
      "No clear change: 15 fewer than last year. Chance alone can make a gap of 48."
    );
  });

  it("never says that an unclear figure rose or fell", () => {
    const changes = {
      their_value: 12,
      difference: -3.8,
      lower: -8.7,
      upper: 1.1,
      verdict: "no clear difference"
    } as const;
    expect(said(moved, changes)).toBe("No clear change: 8%, against 12% last year.");
  });

  it("says which way and by how much where the release is sure", () => {
    const changes = {their_value: 86, difference: 7, lower: 3, upper: 10, verdict: "higher"} as const;
    expect(said(share(93, 100), changes)).toBe(
      "Higher than last year, by more than chance: 93%, against 86%."
    );
    expect(changeVerdict(share(93, 100), comparison(moved, changes), 0).sign).toBe("▲");
  });

  it("counts children as more or fewer, not higher or lower", () => {
    const changes = {their_value: 400, difference: -107, lower: -150, upper: -60, verdict: "lower"} as const;
    expect(said(children, changes)).toBe("Fewer than last year, by more than chance: 293, against 400.");
  });

  it("shows two figures that print alike as one", () => {
    const changes = {
      their_value: 8.4,
      difference: -0.2,
      lower: -5,
      upper: 5,
      verdict: "no clear difference"
    } as const;
    expect(said(moved, changes)).toBe("No clear change: 8% both times.");
  });

  it("says that nothing changed", () => {
    const changes = {their_value: 293, difference: 0, lower: -40, upper: 40, verdict: "same"} as const;
    expect(said(children, changes)).toBe("No change: it was 293 last year too.");
  });

  it("gives no hint of a hidden figure's size", () => {
    expect(said(hidden(), {verdict: "not available"})).toBe(
      "The change is not shown: one of the two figures is hidden or missing."
    );
  });

  it("gives last year's number of what chance has no part in", () => {
    const changes = {their_value: 62, difference: -18, verdict: "not available"} as const;
    expect(said(figure({value: 44, numerator: null}), changes)).toBe(
      "It was 62 last year. We cannot say how far chance moves this figure, so we do not judge the change."
    );
  });

  it("says so where there is no earlier figure, or one that cannot be compared", () => {
    expect(said(children, null)).toBe("Nothing to compare: we have no earlier figure.");
    expect(said(children, {verdict: "not comparable", reason: "The rule changed."})).toBe(
      "Not comparable. The rule changed."
    );
  });
});
