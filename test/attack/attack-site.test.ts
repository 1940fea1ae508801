import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {attackReport} from "../../loaders/attack/attack-report.ts";
import {readSite} from "../../loaders/attack/gather/read-site.ts";
import type {MeasureRow} from "../../loaders/release/contract.ts";
import {MEASURES_COLUMNS} from "../../loaders/release/measures-columns.ts";
import {writeParquet} from "../../loaders/release/write-parquet.ts";
import {attacked} from "./attacked.ts";

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "attacked-"));
});
afterEach(() => {
  rmSync(site, {recursive: true});
});

const serve = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(site, path)), {recursive: true});
  writeFileSync(join(site, path), content);
};

const HEADER =
  "time_period,time_identifier,geographic_level,area_code,area_name,measure,breakdown,category,breakdown_2,category_2,numerator,denominator,value,lower,upper,unit,symbol,basis,source";

/** A row of `measures.csv`: `sex/male` and its count, `c` when it is hidden. */
function row(
  where: string,
  count: number | "c",
  {measure = "children-looked-after", of = 60, basis = "own", source = "return"} = {}
): string {
  const [breakdown, category] = where.split("/");
  const numbers = count === "c" ? "c,c,c,c,c,children,c" : `${count},${of},${count},,,children,`;
  return `2018/19,31 March,Local authority,E06999999,Made Up,${measure},${breakdown},${category},,,${numbers},${basis},${source}`;
}

const CATALOGUE = JSON.stringify({
  measures: [{id: "children-looked-after", name: "Children looked after", counts: "children"}],
  breakdowns: [
    {
      id: "age-band",
      label: "Age",
      categories: ["young", "middle", "older", "oldest"].map((id) => ({id, label: `The ${id}`}))
    }
  ]
});

/** 60 children, of whom two age groups are hidden and could each be from none to 22. */
const SAFE = [
  row("age-band/middle", 20),
  row("age-band/older", "c"),
  row("age-band/oldest", 18),
  row("age-band/young", "c"),
  row("total/total", 60)
];

const serveRows = (rows: readonly string[], path = "release/measures.csv") =>
  serve(path, [HEADER, ...rows, ""].join("\n"));

function servePage({
  young = "[c]",
  bars = 2,
  label = "20",
  drawing = "<rect></rect>".repeat(bars),
  said = ""
} = {}) {
  const cells = (count: string) =>
    `<td>${count}</td><td>${count}</td><td>${count === "[c]" ? count : 60}</td>`;
  const line = (id: string, count: string) => `<tr><th scope="row">The ${id}</th>${cells(count)}</tr>`;
  serve(
    "measures/children-looked-after.html",
    `<!doctype html><html><body><figure id="ages"><svg>${drawing}<text>${label}</text></svg><p>${said}</p>
    <table><caption>Children looked after by age, 31 March 2019</caption>
    <thead><tr><th>Age</th><th>Figure</th><th>Count</th><th>Of</th></tr></thead>
    <tbody>${line("young", young)}${line("middle", "20")}${line("older", "[c]")}${line("oldest", "18")}</tbody></table></figure></body></html>`
  );
}

/** The kinds of complaint, each once. */
async function complaints(canaries: readonly string[] = []): Promise<string[]> {
  const {complaints} = await attacked(site, {canaries});
  return [...new Set(complaints.map(({kind}) => kind))];
}

describe("The attacker on a site", () => {
  beforeEach(() => {
    serve("catalogue.json", CATALOGUE);
    serveRows(SAFE);
    servePage();
  });

  it("has nothing against a site that keeps its promise", async () => {
    const found = await attacked(site);
    expect(found).toMatchObject({figures: 5, pageRows: 4, hidden: 2, complaints: []});
    expect(found.files).toEqual([
      {kind: "CSV tables", files: 1},
      {kind: "JSON files", files: 1},
      {kind: "pages", files: 1}
    ]);
    expect(attackReport([site], found)).toContain("Found nothing");
  });

  it("subtracts", async () => {
    serveRows(SAFE.with(1, row("age-band/older", 19)));
    expect(await complaints()).toEqual(expect.arrayContaining(["exact"]));
  });

  it("sees a hidden count that could only be from none to three", async () => {
    serveRows(SAFE.with(0, row("age-band/middle", 39)));
    expect(await complaints()).toContain("narrower than the promise");
  });

  it("sees a small count that is printed, and a small group that is left by subtraction", async () => {
    serveRows([
      row("age-band/middle", 20),
      row("age-band/older", 33),
      row("age-band/oldest", 3),
      row("age-band/young", 4),
      row("total/total", 60)
    ]);
    expect(await complaints()).toContain("small count printed");
    serveRows([
      row("age-band/middle", 57),
      row("age-band/older", 0),
      row("age-band/oldest", "c"),
      row("age-band/young", "c"),
      row("total/total", 60)
    ]);
    expect(await complaints()).toContain("small remainder");
  });

  it("sees everyone in one sensitive category", async () => {
    serveRows([
      row("legal-status/full-care-order", 60),
      row("legal-status/section-20", 0),
      row("total/total", 60)
    ]);
    expect(await complaints()).toContain("everyone alike");
  });

  it("sees parts that do not make their total", async () => {
    serveRows([row("sex/female", 30), row("sex/male", 31), row("total/total", 60)]);
    expect(await complaints()).toContain("contradiction");
  });

  it("puts one file beside another", async () => {
    serveRows(SAFE.with(3, row("age-band/young", 9)), "_file/measures.a1b2c3.csv");
    expect(await complaints()).toContain("contradiction");
  });

  it("reads Parquet, whatever the file is called", async () => {
    const hidden = SAFE[3]?.split(",") ?? [];
    const numbers = new Set(["numerator", "denominator", "value", "lower", "upper"]);
    const record = Object.fromEntries(
      HEADER.split(",").map((column, index) => [column, numbers.has(column) ? 9 : hidden[index] || null])
    );
    await writeParquet(join(site, "picture.png"), MEASURES_COLUMNS, [
      {...record, symbol: ""} as unknown as MeasureRow
    ]);
    expect(await complaints()).toContain("contradiction");
  });

  it("reads data built into a page", async () => {
    const record = {
      time_period: "2018/19",
      time_identifier: "31 March",
      area_code: "E06999999",
      measure: "children-looked-after",
      breakdown: "age-band",
      category: "young",
      numerator: 9,
      denominator: 60,
      value: 9,
      unit: "children",
      symbol: "",
      basis: "own",
      source: "return"
    };
    serve(
      "index.html",
      `<!doctype html><html><body><script type="application/json">${JSON.stringify({rows: [record]})}</script></body></html>`
    );
    expect(await complaints()).toContain("contradiction");
  });

  it("believes the Department where it has always agreed", async () => {
    const department = {basis: "published", source: "DfE"};
    const agreeing = [
      row("age-band/middle", 20, department),
      row("age-band/oldest", 18, department),
      row("total/total", 60, department)
    ];
    serveRows([...SAFE, ...agreeing, row("age-band/young", 13, department)].sort());
    expect(await complaints()).toEqual(expect.arrayContaining(["exact"]));
  });

  it("reads the numbers of tables on pages", async () => {
    servePage({young: "13"});
    expect(await complaints()).toEqual(["number beside a symbol"]);
  });

  it("counts the bars of drawings and reads their labels", async () => {
    servePage({bars: 3});
    expect(await complaints()).toEqual(["hidden figure drawn"]);
    servePage({label: "13"});
    expect(await complaints()).toEqual(["hidden figure drawn"]);
  });

  it("looks under the symbols of drawings", async () => {
    const drawing = (y: number) =>
      `<rect x="80" y="${y}" width="40" height="20"></rect><text transform="translate(80,40)">[c]</text>`;
    servePage({drawing: drawing(10)});
    expect(await complaints()).toEqual([]);
    servePage({drawing: drawing(30)});
    expect(await complaints()).toEqual(["hidden figure drawn"]);
  });

  it("reads sentences beside a table", async () => {
    servePage({said: "The young were few on 31 March 2019. The middle were 20."});
    expect(await complaints()).toEqual([]);
    servePage({said: "The young were 13 of 60."});
    expect(await complaints()).toEqual(["hidden figure told"]);
  });

  it("looks into comparisons", async () => {
    const key = "2018/19,31 March,E06999999,children-looked-after,age-band,young,,,own,return";
    const header =
      "time_period,time_identifier,area_code,measure,breakdown,category,breakdown_2,category_2,basis,source,compared_with,their_value,difference";
    serve("comparisons.csv", `${header}\n${key},england,20,-7\n`);
    expect(await complaints()).toEqual(["hidden figure compared"]);
    serve("comparisons.csv", `${header}\n${key},england,20,c\n`);
    expect(await complaints()).toEqual([]);
  });

  it("finds rows that are not in the order of their codes", async () => {
    serveRows(SAFE.toReversed());
    expect(await complaints()).toEqual(["unexplained order"]);
  });

  it("finds files that no public site has, whatever they are called", async () => {
    serve("_file/cache.wal", "nothing");
    serve("_file/logo.svg", new Uint8Array([...Array(8).fill(0), ...Buffer.from("DUCK")]));
    serve("_file/list.csv", "child,age\nabc,4\n");
    const found = await attacked(site);
    expect(found.complaints.map(({where}) => where).sort()).toEqual([
      "_file/cache.wal",
      "_file/list.csv",
      "_file/logo.svg"
    ]);
  });

  it("finds planted strings in compressed files too, and does not repeat them", async () => {
    serve("_file/words.json.gz", gzipSync(JSON.stringify({text: "seen by CANARY-17 today"})));
    const found = await attacked(site, {canaries: ["CANARY-17", "CANARY-18"]});
    expect(found.complaints).toEqual([
      {kind: "canary", where: "_file/words.json.gz", what: "1 planted string found"}
    ]);
  });

  it("takes a release kept below published/ for one of its own, attacked together with the current one", async () => {
    serveRows(
      [...SAFE.slice(0, 1), row("age-band/older", 13), ...SAFE.slice(2)],
      "published/2018-19-1/measures.csv"
    );
    expect((await attacked(site)).complaints.map(({kind, where}) => [kind, where])).toEqual([
      ["exact", "children-looked-after|31 March|2018/19|age-band=young"],
      ["exact", "children-looked-after|31 March|2018/19|age-band=young"]
    ]);
  });

  it("says that it found no figures where there are none", async () => {
    rmSync(join(site, "release"), {recursive: true});
    expect(await readSite(site)).toBeNull();
  });
});
