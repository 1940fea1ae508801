import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {serverDocument} from "../../src/charts/server-document.ts";
import {readChoices} from "../../src/lib/address/read-choices.ts";
import {explorePage} from "../../src/lib/explore/explore-page.ts";
import {selectFigures} from "../../src/lib/explore/figures/select-figures.ts";
import {highlightPoint} from "../../src/lib/explore/shown/highlight-point.ts";
import {statusOf} from "../../src/lib/explore/shown/status-of.ts";
import {viewHtml} from "../../src/lib/explore/shown/view-html.ts";
import {csvOf} from "../../src/lib/explore/take-away/csv-of.ts";
import {viewOf} from "../../src/lib/explore/views/view-of.ts";
import {madeRelease, madeOffer as offer, row} from "./made-release.ts";

function view(query: string) {
  const {choices, ignored} = readChoices(new URLSearchParams(query), offer);
  const made = viewOf(selectFigures(madeRelease.measures, choices, offer), choices, offer);
  return {made, status: statusOf(made, ignored)};
}

const table = (query: string) => view(query).made?.table.rows.map(({cells}) => cells);
const drawn = (query: string) => {
  const svg = view(query).made?.draw?.({width: 760, document: serverDocument()});
  return [...(svg?.querySelectorAll("text") ?? [])].map((text) => text.textContent);
};

describe("the view fits the choice", () => {
  test("several years: one line an area, intervals where there are any", () => {
    expect(table("measure=looked-after-rate&area=E06000034&area=E92000001")).toEqual([
      ["Thurrock", "60 (50 to 80)", "61 (50 to 80)", "62 (50 to 80)"],
      ["England", "63", "64", "65"]
    ]);
    expect(drawn("measure=looked-after-rate")).toContain("England 65");
  });

  test("one year: areas in rank, England through them", () => {
    expect(drawn("measure=looked-after-rate&year=2018-19")).toContain("England 65");
  });

  test("one breakdown, one year: bars, hidden ones as [c]", () => {
    expect(table("intervals=no&measure=children-looked-after&by=age-band&year=2018-19")).toEqual([
      ["Under 10", "[c]"],
      ["10 and over", "[c]"],
      ["All", "42"]
    ]);
    expect(
      drawn("measure=children-looked-after&by=age-band&year=2018-19").filter((text) => text === "[c]")
    ).toHaveLength(2);
  });

  test("one breakdown, several years: a small chart each", () => {
    expect(table("intervals=no&measure=children-looked-after&by=sex")?.[1]).toEqual([
      "Female",
      "18",
      "19",
      "20"
    ]);
  });

  test("two breakdowns: a shaded table whose totals are released rows, whichever comes first", () => {
    expect(table("intervals=no&measure=children-looked-after&by=sex&across=age-band&year=2018-19")).toEqual([
      ["Male", "[c]", "[c]", "22"],
      ["Female", "[c]", "12", "20"],
      ["All", "[c]", "[c]", "42"]
    ]);
    expect(
      table("intervals=no&measure=children-looked-after&by=age-band&across=sex&year=2018-19")?.[1]
    ).toEqual(["10 and over", "[c]", "12", "[c]"]);
  });

  test("a count as a share of its own denominator, a rate as its count", () => {
    expect(table("intervals=no&measure=children-looked-after&by=sex&as=share&year=2016-17")?.[0]).toEqual([
      "Male",
      "55%"
    ]);
    expect(table("intervals=no&measure=looked-after-rate&as=count&area=E06000034&year=2018-19")).toEqual([
      ["Thurrock", "42"]
    ]);
  });

  test("months run from April to March", () => {
    expect(view("measure=reviews-in-timescale").made?.table.columns).toEqual([
      "Area",
      "Apr 2018",
      "May 2018",
      "Mar 2019"
    ]);
  });

  test("a choice without figures says so", () => {
    expect(view("measure=reviews-in-timescale&year=2016-17").status).toBe(
      "No figure is published for this choice."
    );
  });
});

test("the status line counts figures, hidden ones and what was ignored", () => {
  expect(view("measure=children-looked-after&by=age-band&year=2018-19&area=E99").status).toBe(
    "Showing Children looked after, by age: 3 figures, 2 hidden to protect children. There is no area “E99” here, so it was left out."
  );
});

test("two breakdowns of several years say which year is shown", () => {
  const query = "measure=children-looked-after&by=sex&across=age-band";
  expect(view(query).status).toContain("one period at a time: 2018/19, the latest of those chosen");
  expect(view(`${query}&year=2017-18`).status).not.toContain("at a time");
});

test("the figure that is walked to is ringed; a hidden one is not, for its place would tell", () => {
  const page = serverDocument();
  const ringed = (query: string, row: string, column: string) => {
    const {made} = view(query);
    page.body.innerHTML = made ? viewHtml(made, ["x"], page) : "";
    const plate = page.querySelector(".plate");
    if (plate) highlightPoint(plate, row, column);
    return page.querySelectorAll(".wide .here").length;
  };
  expect(ringed("measure=looked-after-rate", "England", "2017/18")).toBe(1);
  expect(ringed("measure=looked-after-rate&year=2018-19", "Medway", "2018/19")).toBe(1);
  expect(ringed("measure=children-looked-after&by=sex", "Female", "2018/19")).toBe(1);
  expect(ringed("measure=children-looked-after&by=sex&year=2018-19", "Male", "2018/19")).toBe(1);
  expect(ringed("measure=children-looked-after&by=age-band", "Under 10", "2018/19")).toBe(0);
});

test("a hidden number is its symbol in a CSV, never empty and never 0", () => {
  const csv = csvOf([row({numerator: null, value: null, symbol: "c"})]);
  expect(csv.split("\n")[1]).toContain(",c,40,c,c,c,children,c,own,");
});

test("the reason for [c] stands beside a table that has one, and only there", () => {
  const html = (query: string) => {
    const {made} = view(query);
    return made ? viewHtml(made, ["x"], serverDocument()) : "";
  };
  expect(html("measure=children-looked-after&by=age-band")).toContain("Why do some figures say [c]?");
  expect(html("measure=looked-after-rate")).not.toContain("Why do some figures");
});

test("the page holds its first view, its form and one status line without a script", () => {
  const {document} = parseHTML(`<body>${explorePage(madeRelease, null).body.html}</body>`);
  expect(document.querySelector("form")?.getAttribute("method")).toBe("get");
  expect(document.querySelectorAll("[role=status]")).toHaveLength(1);
  expect(document.querySelectorAll("#explore-view svg")).toHaveLength(2);
  expect(document.querySelector("#explore-view td")?.textContent).toBe("60 (50 to 80)");
  expect(
    [...document.querySelectorAll("input[name=area]")].map((box) => box.getAttribute("value"))
  ).not.toContain("E06000062");
});
