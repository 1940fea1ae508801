import {describe, expect, it} from "vitest";
import {required} from "../../../../loaders/contract/required.ts";
import {atlasText, readAtlas} from "../../../../src/lib/england/atlas.ts";
import {englandPages} from "../../../../src/lib/england/england-pages.ts";
import {queryOf} from "../../../../src/lib/england/query.ts";
import {roundCuts, stepOf} from "../../../../src/lib/england/round-cuts.ts";
import {held} from "../../../england/held-england.ts";
import {release} from "../hand-made.ts";

const given = release();
const asRutland = (england?: "all" | "neighbours" | "own") => ({
  ...given,
  manifest: {
    ...given.manifest,
    authority: {...given.manifest.authority, code: "E06000017", ...(england !== undefined && {england})}
  }
});

describe("England's pages", () => {
  const pages = englandPages(held, asRutland());

  it("are one for each council, the council's own first, and one to choose from", () => {
    expect([...pages.keys()].slice(0, 2)).toEqual(["england", "england/rutland"]);
    expect(pages.size).toBe(1 + 158);
    const index = required(pages.get("england"), "the index").body.html;
    for (const address of [...pages.keys()].slice(1)) expect(index).toContain(`href="/${address}"`);
  });

  it("are complete: a sentence, three drawings, tables, source and licence, whoever the council is", () => {
    for (const [address, {body}] of pages) {
      expect(body.html.match(/<p class="said">/g), address).toHaveLength(1);
      expect(body.html.match(/<figure /g), address).toHaveLength(3);
      expect(body.html, address).toContain("Open Government Licence v3.0");
      expect(body.html, address).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  it("are those of the council and its neighbours, or its own alone, where it says so", () => {
    const neighbours = englandPages(held, asRutland("neighbours"));
    expect(neighbours.size).toBeGreaterThan(11);
    expect(neighbours.size).toBeLessThan(24);
    expect([...englandPages(held, asRutland("own")).keys()]).toEqual(["england", "england/rutland"]);
  });
});

describe("what a browser is sent", () => {
  it("is the same words", () => {
    const again = readAtlas(JSON.parse(atlasText(held)));
    expect(again.measures).toEqual(held.measures);
    expect(again.population).toEqual(held.population);
    expect(again.hexagons).toEqual(held.hexagons);
    expect(again.neighbours).toEqual(held.neighbours);
  });

  it("is asked for a share and for the counts behind it", () => {
    const query = queryOf(held, {measure: "over-20-miles", breakdown: "total", category: "total", unit: "%"});
    expect(query.match(/measure = '[^']+'/g)).toEqual([
      "measure = 'over-20-miles'",
      "measure = 'over-20-miles'",
      "measure = 'children-looked-after'"
    ]);
  });
});

describe("cuts between shades", () => {
  it("are round numbers near the fifths", () => {
    expect(roundCuts(Array.from({length: 101}, (_, at) => at))).toEqual([20, 40, 60, 80]);
    expect(roundCuts([])).toEqual([]);
    expect(roundCuts([5, 5, 5])).toEqual([]);
  });

  it("put a figure on a cut above it", () => {
    expect([19, 20, 80].map((value) => stepOf(value, [20, 40, 60, 80]))).toEqual([0, 1, 4]);
  });
});
