import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {bars} from "../../../../src/charts/bars.ts";
import {figure} from "../../../../src/lib/figures/figure.ts";
import {shown} from "../../charts/examples.ts";
import {figure as madeFigure} from "../hand-made.ts";

const {html: markup} = figure({
  id: "ages",
  title: "Most are 10 or over",
  subtitle: "Children looked after, Thurrock, 31 March 2019",
  draw: (size) =>
    bars(
      {unit: "children", decimals: 0, bars: [shown("Under 10 & <new>", 88), shown("10 and over", 205)]},
      size
    ),
  reading: "205 of 293 are 10 or over.",
  table: {
    caption: "Children looked after by age",
    columns: ["Age", "Children"],
    rows: [{cells: ["Under 10", "88"]}, {cells: [["10 and over $", "{1}"].join(""), "205"]}]
  },
  figures: [madeFigure({source: "the council's own return"})],
  downloads: [{label: "CSV", href: "/data/ages.csv"}]
});
const {document} = parseHTML(`<body>${markup}</body>`);

test("a figure has a title, one labelled image, a table that says the same, and its source", () => {
  expect(document.querySelector("figcaption h3")?.textContent).toBe("Most are 10 or over");
  expect(document.querySelectorAll("[role=img]")).toHaveLength(1);
  expect(document.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("205 of 293 are 10 or over.");
  expect([...document.querySelectorAll("details td")].map((cell) => cell.textContent)).toEqual(["88", "205"]);
  expect(document.querySelector("details caption")?.textContent).toBe("Children looked after by age");
  expect([...document.querySelectorAll("th[scope=row]")]).toHaveLength(2);
  expect(document.querySelector(".figure-source")?.textContent).toContain("the council's own return");
});

test("it is drawn twice, and both drawings are silent", () => {
  const drawings = [...document.querySelectorAll("svg")];
  expect(drawings.map((svg) => svg.getAttribute("width"))).toEqual(["760", "290"]);
  expect(drawings.every((svg) => svg.getAttribute("aria-hidden") === "true")).toBe(true);
});

test("it survives being put into a Markdown page: no blank line, no live expression, no markup from data", () => {
  expect(markup).not.toMatch(/\n\s*\n/);
  expect(markup).not.toContain("${");
  expect(markup).not.toContain("<new>");
});
