import {describe, expect, it} from "vitest";
import {shippedPages} from "./shipped-pages.ts";

const {release, pages} = await shippedPages();
const code = release.manifest.authority.code;

describe("the release that ships", () => {
  it("says of every figure of its council where it comes from, and of no other area's", () => {
    const own = release.measures.filter((row) => row.area_code === code);
    expect(own.filter(({provenance}) => provenance === null)).toEqual([]);
    for (const provenance of ["printed", "department", "made-up"])
      expect(own.filter((row) => row.provenance === provenance).length, provenance).toBeGreaterThan(20);
    expect(release.measures.filter((row) => row.area_code !== code && row.provenance !== null)).toEqual([]);
  });

  it("knows what the document prints, and not what it does not", () => {
    const at = (measure: string, period: string) =>
      release.measures.find(
        (row) =>
          row.measure === measure &&
          row.time_period === period &&
          row.basis === "own" &&
          row.breakdown === "total"
      )?.provenance;
    expect(at("children-looked-after", "2018/19")).toBe("printed");
    expect(at("looked-after-rate", "2018/19")).toBe("printed");
    expect(at("reviews-in-timescale-of-due", "2018/19")).toBe("printed");
    expect(at("reviews-in-timescale-of-due", "2017/18")).toBe("made-up");
    expect(at("checklist", "2018/19")).toBe("made-up");
    expect(at("dental-check", "2018/19")).toBe("department");
  });
});

describe("a page of the release that ships", () => {
  const FIGURE = /<(figure|div) class="figure[^"]*"[\s\S]*?<\/\1>/g;

  it.each([...pages.keys()])("%s calls every figure with a made-up number in it an example", (address) => {
    const figures = [...(pages.get(address)?.body.html ?? "").matchAll(FIGURE)].map(([figure]) => figure);
    const silent = figures
      .filter((figure) => figure.includes("□") && !figure.includes('class="example"'))
      .map((figure) => /id="([^"]+)"/.exec(figure)?.[1]);
    expect(silent).toEqual([]);
  });

  it("claims nothing from a made-up figure: every clear verdict rests on known ones", () => {
    const home = pages.get("index")?.body.html ?? "";
    const verdicts = [...home.matchAll(/<p class="verdict">[\s\S]*?<\/p>/g)].map(([verdict]) => verdict);
    expect(verdicts.some((verdict) => verdict.includes("□"))).toBe(true);
    for (const verdict of verdicts.filter((one) => one.includes("□")))
      expect(verdict).toContain("<b>Example: ");
    // 85% in 2017/18 is made up, so the rise to 93% is no finding.
    expect(home).toContain("Example: higher than last year");
    expect(home).not.toMatch(/▲<\/i><b>Higher than last year/);
  });

  it("does not say that the totals are real", () => {
    for (const [address, {body}] of pages)
      expect(body.html, address).not.toMatch(/totals are real|real totals/i);
  });
});
