/** What a site serves, by path. */
export type SiteContent = Readonly<Record<string, string | Uint8Array>>;

export const HEADER =
  "time_period,time_identifier,geographic_level,area_code,area_name,measure,breakdown,category,breakdown_2,category_2,numerator,denominator,value,lower,upper,unit,symbol,basis,source";

/** A row of `measures.csv`: `sex/male` and its count, `c` when it is hidden; a two-way cell is `sex/male/age-band/young`. */
export function row(
  where: string,
  count: number | "c",
  {measure = "children-looked-after", of = 60, basis = "own", source = "return", year = "2018/19"} = {}
): string {
  const [breakdown, category, breakdown2 = "", category2 = ""] = where.split("/");
  const numbers = count === "c" ? "c,c,c,c,c,children,c" : `${count},${of},${count},,,children,`;
  return `${year},31 March,Local authority,E06999999,Made Up,${measure},${breakdown},${category},${breakdown2},${category2},${numbers},${basis},${source}`;
}

/** 60 children, of whom two age groups are hidden and could each be from none to 22. */
export const SAFE = [
  row("age-band/middle", 20),
  row("age-band/older", "c"),
  row("age-band/oldest", 18),
  row("age-band/young", "c"),
  row("total/total", 60)
];

/** How many children were living far away in each year; of 2016/17 it is hidden. */
const FAR = ["2015/16", "2016/17", "2017/18", "2018/19"].map((year, index) => {
  const count = [12, "c", 15, 17][index] as number | "c";
  return row("total/total", count, {measure: "far-away", year});
});

/** The sexes by two of the age groups; all but the boys' are hidden. */
const CROSSED = [
  row("age-band/middle/sex/female", "c"),
  row("age-band/middle/sex/male", 9),
  row("age-band/middle/sex/unknown", "c"),
  row("age-band/oldest/sex/female", "c"),
  row("age-band/oldest/sex/male", 8),
  row("age-band/oldest/sex/unknown", "c")
];

const sorted = (rows: readonly string[]) => {
  const codes = (line: string) => {
    const [time, identifier, , area, , measure, ...others] = line.split(",");
    return [measure, time, identifier, area, ...others.slice(0, 4)].join(",");
  };
  return [...rows].sort((a, b) => (codes(a) < codes(b) ? -1 : 1));
};

export const measuresCsv = (rows: readonly string[]): string => [HEADER, ...rows, ""].join("\n");

const CATALOGUE = JSON.stringify({
  measures: [
    {id: "children-looked-after", name: "Children looked after", counts: "children"},
    {id: "far-away", name: "Far from home", counts: "children"}
  ],
  breakdowns: [
    {
      id: "age-band",
      label: "Age",
      categories: ["young", "middle", "older", "oldest"].map((id) => ({id, label: `The ${id}`}))
    },
    {
      id: "sex",
      label: "Sex",
      categories: [
        {id: "male", label: "Boys"},
        {id: "female", label: "Girls"}
      ]
    }
  ]
});

/** Parts of a page's figure that a leak replaces. */
export interface Figure {
  readonly young?: string;
  readonly marks?: string;
  readonly words?: string;
  readonly attributes?: string;
  readonly rows?: readonly string[];
}

/** A bar ten pixels long for each child, on the line of its category. */
export const bar = (y: number, length: number): string =>
  `<rect x="80" y="${y}" width="${length}" height="20"></rect>`;

const HIDDEN_LINES = `<text x="90" y="40">[c]</text><text x="90" y="160">[c]</text>`;
export const BARS = `${bar(70, 200)}${bar(110, 180)}${HIDDEN_LINES}`;

const AGES = ["young", "middle", "older", "oldest"];

/** A page with a drawing, what it says in words, and its table. */
export function agesPage({
  young = "[c]",
  marks = BARS,
  words = "",
  attributes = "",
  rows = AGES
}: Figure = {}): string {
  const counts: Readonly<Record<string, string>> = {young, middle: "20", older: "[c]", oldest: "18"};
  const lines = rows.map((id) => {
    const count = counts[id] ?? "";
    return `<tr><th scope="row">The ${id}</th><td>${count}</td><td>${count}</td><td>${count === "[c]" ? count : 60}</td></tr>`;
  });
  return `<!doctype html><html><head><title>Children looked after</title></head><body>
    <figure id="ages" ${attributes}><svg class="wide" viewBox="0 0 300 200">${marks}<text>20</text></svg>
    <p>${words}</p>
    <table><caption>Children looked after by age, 31 March 2019</caption>
    <thead><tr><th>Age</th><th>Figure</th><th>Count</th><th>Of</th></tr></thead>
    <tbody>${lines.join("")}</tbody></table></figure></body></html>`;
}

/** A drawing over four years with a dot a year, but for the second, and the table under it. */
export const trendPage = (dots: readonly number[] = [0, 200, 300], hidden = "[c]"): string =>
  `<!doctype html><html><body><figure id="trend"><svg viewBox="0 0 300 200">
    <text transform="translate(0,190)">2015/16</text><text transform="translate(300,190)">2018/19</text>
    ${dots.map((x) => `<circle cx="${x}" cy="80" r="4"></circle>`).join("")}</svg>
    <table><caption>Far from home, 2015/16 to 2018/19</caption>
    <thead><tr><th>Area</th><th>2015/16</th><th>2016/17</th><th>2017/18</th><th>2018/19</th></tr></thead>
    <tbody><tr><th>Made Up</th><td>12</td><td>${hidden}</td><td>15</td><td>17</td></tr></tbody></table></figure></body></html>`;

/** A two-way table; a cell of the girls' can be given otherwise. */
export const crossedPage = (girlsOldest = `<td class="hidden">[c]</td>`): string =>
  `<!doctype html><html><body><table><caption>Children looked after by sex and age, 31 March 2019</caption>
    <thead><tr><th>Sex</th><th>The middle</th><th>The oldest</th></tr></thead>
    <tbody><tr><th>Boys</th><td class="h2">9</td><td class="h2">8</td></tr>
    <tr><th>Girls</th><td class="hidden">[c]</td>${girlsOldest}</tr></tbody></table></body></html>`;

/** A page of words. */
export const prosePage = (words: string): string =>
  `<!doctype html><html><head><title>The report</title></head><body><h1>The year</h1>${words}</body></html>`;

const COMPARISON_COLUMNS =
  "time_period,time_identifier,area_code,measure,breakdown,category,breakdown_2,category_2,basis,source,compared_with,their_period,their_value,difference,lower,upper,verdict";

/** A comparison of a year's count of children far away with the year before. */
export const comparisonsCsv = (year: string, rest: string): string =>
  `${COMPARISON_COLUMNS}\n${year},31 March,E06999999,far-away,total,total,,,own,return,previous-year,${rest}\n`;

/** A tiny site that keeps its promise. */
export const smallSite = (): SiteContent => ({
  "release/catalogue.json": CATALOGUE,
  "release/measures.csv": measuresCsv(sorted([...SAFE, ...FAR, ...CROSSED])),
  "release/comparisons.csv": comparisonsCsv("2016/17", "2015/16,12,c,c,c,not available"),
  "release/notes.json": JSON.stringify([
    {id: "a-note", sentence: "The service counts 60, as the department does."}
  ]),
  "measures/children-looked-after.html": agesPage({
    words: "The young were few on 31 March 2019. The middle were 20."
  }),
  "measures/far-away.html": trendPage(),
  "explore.html": crossedPage(),
  "report/2018-19.html": prosePage("<p>The middle, 20 of 60, are most. Girls and boys alike were heard.</p>"),
  "_import/start.js": `export const years = ["2018/19"];`
});
