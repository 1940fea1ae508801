import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {captionedSvg} from "../../../src/charts/captioned-svg.ts";
import type {PointPlace} from "../../../src/charts/chart-point.ts";
import {placeNames} from "../../../src/charts/drawing/place-names.ts";
import {spread} from "../../../src/charts/drawing/spread.ts";
import {valueDomain} from "../../../src/charts/drawing/value-domain.ts";
import {funnelLimits} from "../../../src/charts/funnel-limits.ts";
import {serverDocument} from "../../../src/charts/server-document.ts";
import {standaloneSvg} from "../../../src/charts/standalone-svg.ts";
import {strip} from "../../../src/charts/strip.ts";
import {trend} from "../../../src/charts/trend.ts";
import {examples} from "./examples.ts";

describe("labels beside a chart", () => {
  test("stay where they are when they are far apart", () => {
    expect(spread([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
  });

  test("move apart around their middle when they touch", () => {
    expect(spread([50, 52], 16, 0, 100)).toEqual([43, 59]);
  });

  test("keep inside their bounds and their order", () => {
    expect(spread([98, 99, 97], 10, 0, 100)).toEqual([90, 100, 80]);
  });
});

test("names of dots that lie close are written on different sides", () => {
  const [first, second] = placeNames(
    [
      {x: 100, y: 50, text: "Thurrock 67", bold: true},
      {x: 120, y: 50, text: "Medway 67", bold: false}
    ],
    400
  );
  expect([first?.anchor, second?.anchor]).toEqual(["end", "start"]);
});

test("an axis knows nothing of what is hidden, and starts at zero", () => {
  const released = [{value: 20, lower: 12, upper: 31}, {value: 8}];
  expect(valueDomain([...released, {value: null, lower: null, upper: 99}])).toEqual([0, 31]);
});

test("chance spreads a rate of 65 per 10,000 by 7.5 either side among 44,200 children", () => {
  const {low, high} = funnelLimits(65, 44_200, 10_000, 1.96);
  expect([low, high].map((limit) => limit.toFixed(1))).toEqual(["57.5", "72.5"]);
});

test("a drawing saved as a file names its namespace and its colours", () => {
  const document = serverDocument();
  const draw = examples.trend;
  const file = draw ? standaloneSvg(draw({width: 760, document}), "A & B") : "";
  expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(file).toContain("<title>A &amp; B</title>");
  expect(file).not.toContain("var(");
});

test("a drawing that goes to another page takes what it says and its source along, in lines that fit", () => {
  const title = `Children & homes: ${"a long sentence ".repeat(8)}`;
  const {document} = parseHTML(
    `<figure><h3 class="figure-title"></h3><p class="figure-subtitle">Thurrock, 2018/19</p>
<svg class="chart wide" width="400" height="300" viewBox="0 0 400 300"></svg>
<p class="figure-source">Source: SSDA903 return <a href="#it">Link</a></p></figure>`
  );
  const [figure, heading] = [document.querySelector("figure"), document.querySelector("h3")];
  if (!figure || !heading) throw new Error("no figure");
  heading.textContent = title;
  const picture = captionedSvg(figure);
  const lines = [...(picture?.svg ?? "").matchAll(/<text [^>]*>([^<]*)</g)].map(([, line]) => line ?? "");
  expect(lines[0]).toMatch(/^Children &amp; homes: a long/);
  expect(lines.slice(-2)).toEqual(["Thurrock, 2018/19", "Source: SSDA903 return"]);
  expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(45);
  expect(picture?.height).toBeGreaterThan(300 + lines.length * 15);
});

test("a figure that is a table alone has no picture", () => {
  const {document} = parseHTML("<figure><table></table></figure>");
  expect(captionedSvg(document.documentElement)).toBeNull();
});

test.each([760, 290])(
  "at %i pixels a neighbour whom ours passes is named below its own dot, not at the end",
  (width) => {
    const at = (label: string, value: number, role: "us" | "england" | "other") => ({
      ...{label, value, role, symbol: "" as const},
      ...(role === "us" ? {lower: 40, upper: 50} : {lower: null, upper: null})
    });
    const svg = strip(
      {
        unit: "per 10,000",
        decimals: 0,
        points: [
          at("Thurrock", 45, "us"),
          at("England", 27, "england"),
          at("Bexley", 17, "other"),
          at("Peterborough", 34, "other")
        ]
      },
      {width, document: serverDocument()}
    );
    const peterborough = [...svg.querySelectorAll("text")].find(
      (text) => text.textContent === "Peterborough 34"
    );
    const [, dot] = [...svg.querySelectorAll("circle")];
    expect(peterborough?.getAttribute("text-anchor")).toBe("middle");
    expect(Math.abs(Number(peterborough?.getAttribute("x")) - Number(dot?.getAttribute("cx")))).toBeLessThan(
      20
    );
    expect(Number(peterborough?.getAttribute("y"))).toBeGreaterThan(Number(dot?.getAttribute("cy")) + 15);
  }
);

describe("a line of many months", () => {
  const months = [2014, 2015, 2016, 2017, 2018].flatMap((year) =>
    ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"].map(
      (month, place) => `${month} ${place < 9 ? year : year + 1}`
    )
  );
  const draw = (values: readonly (number | null)[], onPoint?: (point: PointPlace) => void) => {
    const points = months.map((label, place) => ({
      label,
      value: values[place] ?? null,
      symbol: "" as const,
      lower: null,
      upper: null
    }));
    const series = [{label: "Thurrock", role: "us" as const, points}];
    return trend(
      {unit: "%", decimals: 0, series, periods: months},
      {width: 760, document: serverDocument(), ...(onPoint && {onPoint})}
    );
  };

  test("is named where each reporting year starts", () => {
    const drawn = [...draw(months.map(() => 80)).querySelectorAll("text")].map((text) => text.textContent);
    expect(drawn.filter((text) => months.includes(text))).toEqual([
      "Apr 2014",
      "Apr 2015",
      "Apr 2016",
      "Apr 2017",
      "Apr 2018"
    ]);
  });

  test("tells where each figure stands, and nothing of those that are hidden", () => {
    const told: PointPlace[] = [];
    draw([80, null, 90], (point) => told.push(point));
    expect(told.map(({period}) => period)).toEqual(["Apr 2014", "Jun 2014"]);
    expect(told[0]?.y).toBeGreaterThan(told[1]?.y ?? 0);
  });
});
