import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {serverDocument} from "../../../../src/charts/server-document.ts";
import {readChoices} from "../../../../src/lib/address/read-choices.ts";
import {explorePage} from "../../../../src/lib/explore/explore-page.ts";
import {selectFigures} from "../../../../src/lib/explore/figures/select-figures.ts";
import {highlightPoint} from "../../../../src/lib/explore/shown/highlight-point.ts";
import {statusOf} from "../../../../src/lib/explore/shown/status-of.ts";
import {viewHtml} from "../../../../src/lib/explore/shown/view-html.ts";
import {viewPlace} from "../../../../src/lib/explore/shown/view-place.ts";
import {csvOf} from "../../../../src/lib/explore/take-away/csv-of.ts";
import {viewOf} from "../../../../src/lib/explore/views/view-of.ts";
import {madeRelease, madeOffer as offer, row} from "./made-release.ts";

function view(query: string) {
  const {choices, ignored} = readChoices(new URLSearchParams(query), offer);
  const made = viewOf(selectFigures(madeRelease.measures, choices, offer), choices, offer);
  return {made, status: statusOf(made, ignored)};
}

/** The view as HTML, drawn in a document of the server. */
function htmlOf(query: string): string {
  const {choices} = readChoices(new URLSearchParams(query), offer);
  const rows = selectFigures(madeRelease.measures, choices, offer);
  const made = viewOf(rows, choices, offer);
  return made
    ? viewHtml(made, viewPlace(rows, choices, offer, {document: serverDocument(), root: "./"})).html
    : "";
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
      "This release has no figure for this choice."
    );
  });
});

describe("several measures", () => {
  test("of different units stand one under another, each on an axis of its own; the table has a column each", () => {
    const query = "measure=looked-after-rate&measure=children-looked-after&area=E06000034&intervals=no";
    expect(view(query).made?.table.columns).toEqual([
      "Area",
      "Children looked after per 10,000",
      "Children looked after"
    ]);
    expect(table(query)).toEqual([
      ["Thurrock, 2016/17", "60", "40"],
      ["Thurrock, 2017/18", "61", "41"],
      ["Thurrock, 2018/19", "62", "42"]
    ]);
    expect(drawn(query).filter((text) => text?.startsWith("Thurrock"))).toEqual([
      "Thurrock 62",
      "Thurrock 42"
    ]);
  });

  test("of one unit share a chart of one area; the table keeps the others", () => {
    const query =
      "measure=looked-after-rate&measure=children-looked-after&as=count&year=2018-19&year=2017-18";
    expect(drawn(query)).toContain("Children looked after per 10,000 42");
    expect(drawn(query)).not.toContain("England 65");
    expect(view(query).status).toContain("The chart shows Thurrock alone; the table has the other areas.");
  });

  test("of one unit, broken down, have a chart each on one scale", () => {
    const bar = (query: string) => {
      const svg = view(query).made?.draw?.({width: 760, document: serverDocument()});
      return Number(svg?.querySelector("rect")?.getAttribute("width"));
    };
    const few = "measure=started&by=sex&year=2018-19";
    const both = `${few}&measure=children-looked-after`;
    // 5 of 10 who started are boys, and 22 of 42 who are looked after: the same bar alone, a shorter one beside them.
    expect(bar(both)).toBeLessThan(bar(few) / 2);
    expect(view(both).status).toContain("Charts of one unit are on one scale.");
    expect(view(few).status).not.toContain("on one scale");
    expect(view(both).made?.subtitle).toBe("Thurrock, 2018/19");
  });

  test("by two breakdowns have a shaded table each, whichever way round it is published", () => {
    const {made, status} = view("measure=children-looked-after&measure=started&by=sex&across=age-band");
    const tables = made?.heat?.({document: serverDocument()}) ?? [];
    expect(tables.map((one) => one.querySelector("caption")?.textContent)).toEqual([
      "Children looked after, 2018/19. Sex down, age across",
      "Children who started, 2018/19. Sex down, age across"
    ]);
    expect(tables.map((one) => one.querySelectorAll("tr")[1]?.textContent)).toEqual([
      "Male[c][c]22",
      "Male235"
    ]);
    expect(status).toContain("Showing Children looked after and children who started, by sex and age");
    expect(status).not.toContain("left out");
  });

  test("one that has no such figures is named", () => {
    expect(view("measure=children-looked-after&measure=looked-after-rate&by=sex").status).toContain(
      "This release has no figures for Children looked after per 10,000 for this choice."
    );
  });

  test("are walked by their table", () => {
    const page = serverDocument();
    page.body.innerHTML = htmlOf("measure=looked-after-rate&measure=children-looked-after&area=E06000034");
    const plate = page.querySelector(".plate");
    const rings = (row: string, column: string) => {
      if (plate) highlightPoint(plate, row, column);
      const ring = page.querySelector(".wide .here");
      return Number(ring?.getAttribute("cy") ?? Number.NaN);
    };
    const [above, below] = [
      rings("Thurrock, 2018/19", "Children looked after per 10,000"),
      rings("Thurrock, 2018/19", "Children looked after")
    ];
    expect(below).toBeGreaterThan(above + 200);
  });
});

describe("the order of rows", () => {
  const rows = (sort: string) =>
    table(`measure=looked-after-rate&intervals=no&year=2018-19&sort=${sort}`)?.map(([area]) => area);
  test("is as published, by value or by name", () => {
    expect(rows("order")?.[0]).toBe("Thurrock");
    expect(rows("value")?.[0]).not.toBe("Thurrock");
    expect(rows("name")).toEqual([...(rows("order") ?? [])].sort());
  });

  test("never goes by what is hidden: it comes last by value, in the published order", () => {
    const ages = (sort: string) =>
      table(`measure=children-looked-after&by=age-band&year=2018-19&sort=${sort}`)?.map(([age]) => age);
    expect(ages("value")).toEqual(["Under 10", "10 and over", "All"]);
    expect(ages("name")).toEqual(["10 and over", "Under 10", "All"]);
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
    page.body.innerHTML = htmlOf(query);
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
  const {document} = parseHTML(`<body>${htmlOf("measure=children-looked-after&by=age-band&year=2018-19")}`);
  const opens = [...document.querySelectorAll("td button")].map((button) => [
    button.textContent,
    document.getElementById(button.getAttribute("popovertarget") ?? "")?.hasAttribute("popover")
  ]);
  expect(opens).toEqual([
    ["[c]", true],
    ["[c]", true]
  ]);
  expect(htmlOf("measure=looked-after-rate")).not.toContain("popover");
});

test("a measure of which nothing is available is not offered, and the first view is of one that is", () => {
  const measures = madeRelease.measures.map((one) =>
    one.measure === "looked-after-rate" && one.basis === "own"
      ? {...one, value: null, numerator: null, symbol: "x" as const}
      : one
  );
  const {html} = explorePage({...madeRelease, measures}, null).body;
  const {document} = parseHTML(`<body>${html}</body>`);
  expect(document.querySelector("option[value=looked-after-rate]")).toBeNull();
  expect(document.querySelector(".figure-title")?.textContent).toBe("Children looked after");
});

test("the page holds its first view, its form and its status lines without a script", () => {
  const {document} = parseHTML(`<body>${explorePage(madeRelease, null).body.html}</body>`);
  expect(document.querySelector("form")?.getAttribute("method")).toBe("get");
  expect(document.querySelectorAll("[role=status]")).toHaveLength(2);
  expect(document.querySelectorAll("#explore-view svg")).toHaveLength(2);
  expect(document.querySelector("#explore-view td")?.textContent).toBe("60 (50 to 80)");
  expect(
    [...document.querySelectorAll("input[name=area]")].map((box) => box.getAttribute("value"))
  ).not.toContain("E06000062");
});
