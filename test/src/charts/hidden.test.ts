import {describe, expect, test} from "vitest";
import {bars} from "../../../src/charts/bars.ts";
import {heatTable} from "../../../src/charts/heat-table.ts";
import {rankedDots} from "../../../src/charts/ranked-dots.ts";
import {serverDocument} from "../../../src/charts/server-document.ts";
import {trend} from "../../../src/charts/trend.ts";
import {hidden, shown} from "./examples.ts";

const document = serverDocument();
const share = {unit: "%", decimals: 0};
const size = {width: 760, document};

const words = (svg: SVGSVGElement) => [...svg.querySelectorAll("text")].map((text) => text.textContent);

describe("a hidden figure", () => {
  test("has no bar, and its symbol at the baseline", () => {
    const svg = bars({...share, bars: [shown("Under 1", 20), hidden("1 to 4"), shown("5 to 9", 30)]}, size);
    expect(svg.querySelectorAll("rect")).toHaveLength(2);
    expect(words(svg)).toContain("[c]");
  });

  test("breaks a line, which is not drawn across the gap", () => {
    const points = [shown("2015/16", 8), shown("2016/17", 9), hidden("2017/18"), shown("2018/19", 7)];
    const svg = trend({...share, series: [{label: "Thurrock", role: "us", points}]}, size);
    expect(svg.querySelectorAll("circle")).toHaveLength(3);
    expect(words(svg)).toContain("[c]");
  });

  test("leaves scale, order and everything else as they are without it", () => {
    const rows = [shown("Bexley", 40), shown("Dudley", 96), shown("Medway", 67)].map((row) => ({
      ...row,
      role: "other" as const
    }));
    const dots = (list: typeof rows) =>
      [...rankedDots({...share, rows: list}, size).querySelectorAll("circle")].map((dot) =>
        dot.getAttribute("transform")
      );
    expect(
      dots([...rows, {...hidden("Swindon"), role: "other"}]).map((place) => place?.split(",")[0])
    ).toEqual(dots(rows).map((place) => place?.split(",")[0]));
  });

  test("is hatched in a heat table and does not shade its neighbours", () => {
    const cells = (middle: ReturnType<typeof hidden>) => [shown("A", 10), middle, shown("C", 40)];
    const table = heatTable(
      {
        unit: "children",
        decimals: 0,
        caption: "x",
        rowsAre: "Row",
        columns: ["A", "B", "C"],
        rows: [{label: "r", cells: cells(hidden("B"))}]
      },
      {document}
    );
    expect([...table.querySelectorAll("td")].map((cell) => [cell.className, cell.textContent])).toEqual([
      ["h2", "10"],
      ["hidden", "[c]"],
      ["h4", "40"]
    ]);
  });
});
