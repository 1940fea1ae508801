import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {comparisonTable} from "../../bench/comparison-table.ts";
import {performancePage} from "../../bench/performance-page.ts";
import {quantile} from "../../bench/quantile.ts";
import type {Results} from "../../bench/results.ts";
import {ratio, written} from "../../bench/written.ts";

describe("a measured figure", () => {
  it("is written with its unit, to what can be read off", () => {
    expect(written(14_873, "bytes")).toBe("14.9 kB");
    expect(written(6_556_000, "bytes")).toBe("6.56 MB");
    expect(written(0.064, "milliseconds")).toBe("0.064 ms");
    expect(written(2644.2, "milliseconds")).toBe("2,644 ms");
  });

  it("is a ratio of another, where that makes sense", () => {
    expect(ratio(30, 20)).toBe("1.5 ×");
    expect(ratio(4000, 1)).toBe("4,000 ×");
    expect(ratio(1, 0)).toBe("");
  });

  it("stands for its sample by a quantile that was measured, not drawn between two", () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
  });
});

describe("a table", () => {
  it("sets each competitor beside the one that the others are ratios of", () => {
    const table = comparisonTable({
      title: "",
      note: "",
      base: "ours",
      columns: [{id: "bytes", label: "bytes", unit: "bytes"}],
      rows: [
        {name: "ours", figures: {bytes: 1000}},
        {name: "theirs", figures: {bytes: 2500}},
        {name: "not run", figures: {bytes: null}}
      ]
    });
    expect(table.split("\n").slice(2)).toEqual([
      "| **ours** |           1 kB |",
      "| theirs   | 2.5 kB (2.5 ×) |",
      "| not run  |              – |"
    ]);
  });
});

describe("docs/performance.md", () => {
  it("says what bench/results.json says", () => {
    const results = JSON.parse(readFileSync("bench/results.json", "utf8")) as Results;
    expect(readFileSync("docs/performance.md", "utf8")).toBe(performancePage(results));
  });
});
