import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {comparisonTable} from "../../bench/comparison-table.ts";
import {performancePage} from "../../bench/performance-page.ts";
import {quantile} from "../../bench/quantile.ts";
import type {Results, SectionResult} from "../../bench/results.ts";
import {scalePage} from "../../bench/scale-page.ts";
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

describe("docs/scale.md", () => {
  const page = readFileSync("docs/scale.md", "utf8");
  const results = JSON.parse(readFileSync("bench/results.json", "utf8")) as Results;

  it("says what bench/results.json says of counting in parts", () => {
    expect(page).toBe(scalePage(page, results));
  });

  it("takes its figures from there", () => {
    const written = scalePage(page, {...results, sections: {release: IN_PARTS}});
    expect(written).toContain("| 2 parts         | 40 s (0.5 ×) |");
    expect(written).toContain("Measured on 2026-12-01");
    expect(written).not.toContain("| ours");
  });

  it("must have a place for them", () => {
    expect(() => scalePage("# Beyond one council\n", results)).toThrow("no place");
  });
});

/** A section with one comparison for this page and one for another. */
const IN_PARTS: SectionResult = {
  title: "The release",
  measuredOn: "2026-12-01",
  loadAverage: 0.1,
  goals: [],
  comparisons: [
    {
      title: "Counting in parts, at 64 times Thurrock's children",
      note: "",
      base: "one process",
      columns: [{id: "seconds", label: "until done", unit: "seconds"}],
      rows: [
        {name: "one process", figures: {seconds: 80}},
        {name: "2 parts", figures: {seconds: 40}}
      ]
    },
    {
      title: "Something else",
      note: "",
      base: null,
      columns: [{id: "bytes", label: "bytes", unit: "bytes"}],
      rows: [{name: "ours", figures: {bytes: 1}}]
    }
  ]
};
