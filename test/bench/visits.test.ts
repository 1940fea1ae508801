import {describe, expect, it} from "vitest";
import {visits} from "../../bench/pages/visits.ts";

/** A visit whose largest paint came after so many milliseconds. */
const painted = (largestPaint: number) => ({
  largestPaint,
  firstChart: null,
  shift: 0,
  blocking: 0,
  bytes: 1,
  requests: 1
});

describe("visits to a page and its floor", () => {
  const seen = visits();
  // The machine was busy in the third round: both took long.
  for (const [ours, bare] of [
    [120, 100],
    [110, 100],
    [900, 500]
  ] as const) {
    seen.add("ours, bare", painted(bare));
    seen.add("ours", painted(ours));
  }

  it("are compared round by round, so that a busy moment slows both and changes little", () => {
    expect(seen.times("ours", "ours, bare", "largestPaint")).toBeCloseTo(1.2);
  });

  it("stand in the table by their medians", () => {
    expect(seen.rows(["largestPaint"])).toEqual([
      {name: "ours, bare", figures: {largestPaint: 100}},
      {name: "ours", figures: {largestPaint: 120}}
    ]);
  });
});
