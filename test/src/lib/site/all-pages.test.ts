import {describe, expect, it} from "vitest";
import {allPages} from "../../../../src/lib/site/all-pages.ts";
import {siteMap} from "../../../../src/lib/site/shell/site-map.ts";
import {comparison, figure, hidden, release, share} from "../hand-made.ts";

const now = figure();
const told = release(
  [
    now,
    figure({time_period: "2017/18", value: 308, numerator: 308}),
    figure({breakdown: "sex", category: "male", value: 179, numerator: 179, denominator: 293}),
    hidden({breakdown: "sex", category: "female"}),
    hidden({breakdown: "sex", category: "unknown"}),
    share(24, 293),
    share(37, 308, {time_period: "2017/18"}),
    share(11, 100, {area_code: "E92000001", area_name: "England", basis: "published", source: "DfE"})
  ],
  {
    comparisons: [
      comparison(now, {
        their_value: 308,
        difference: -15,
        lower: -64,
        upper: 34,
        verdict: "no clear difference"
      })
    ]
  }
);
const pages = allPages(told);
const wordsOf = (markup: string) => markup.replace(/<svg[\s\S]*?<\/svg>/g, " ").replace(/<[^>]+>/g, " ");

describe("every page that is made from the release", () => {
  it("is there for each path that the site promises", () => {
    for (const path of siteMap(told).dynamicPaths.filter((path) => !/\.[a-z]+$/.test(path)))
      expect([...pages.keys()]).toContain(path.slice(1));
  });

  it("has one first heading, and no heading of a level that its parents skip", () => {
    for (const [address, {body}] of pages) {
      const levels = [...body.html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        address
      ).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level, `${address}, heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    }
  });

  it("uses each id once", () => {
    for (const [address, {body}] of pages) {
      const ids = [...body.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address
      ).toEqual([]);
    }
  });

  it("names each drawing once, and says what it shows in a table", () => {
    for (const [address, {body}] of pages) {
      for (const [drawing] of body.html.matchAll(/<[a-z]+[^>]*role="img"[^>]*>/g))
        expect(drawing, address).toMatch(/aria-label="[^"]{10,}"/);
      const figures = [...body.html.matchAll(/<figure class="figure[^"]*"[\s\S]*?<\/figure>/g)];
      for (const [figure] of figures) expect(figure, address).toContain("<table");
    }
  });

  it("never prints a hidden figure as a number, nor a number that is none", () => {
    for (const [address, {body}] of pages)
      expect(wordsOf(body.html), address).not.toMatch(/\b(NaN|null|undefined)\b/);
    expect(pages.get("measures/children-looked-after")?.body.html).toContain("[c]");
  });

  it("says “children looked after”, and counts no child as a case", () => {
    for (const [address, {body}] of pages) {
      expect(wordsOf(body.html), address).not.toMatch(/\bLAC\b/);
      expect(wordsOf(body.html), address).not.toMatch(/\bcases\b/i);
    }
  });

  it("shows no trace of another council", () => {
    for (const [address, {body}] of pages) expect(body.html, address).not.toContain("Thurrock");
  });

  it("says home and family time where children read", () => {
    const young = wordsOf(pages.get("report/2018-19/young-people")?.body.html ?? "");
    expect(young).not.toMatch(/\b(placements?|contact|statutory|looked-after)\b/i);
    for (const word of ["reviewing officer", "advocate", "complaints", "Childline"])
      expect(young).toContain(word);
  });
});
