import {brotliDecompressSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {attackReport} from "../../loaders/attack/attack-report.ts";
import {readSite} from "../../loaders/attack/gather/read-site.ts";
import {MEASURES_COLUMNS} from "../../loaders/contract/measures-columns.ts";
import {parquetFile} from "../../loaders/release/parquet-file.ts";
import {inMemory} from "../files/in-memory.ts";
import {attacked} from "./attacked.ts";
import {measuresCsv, row, SAFE} from "./small-site.ts";

/** A site of nothing but these rows, and what else it serves. */
const siteOf = (rows: readonly string[], besides: Readonly<Record<string, string | Uint8Array>> = {}) =>
  inMemory({"release/measures.csv": measuresCsv(rows), ...besides});

/** The kinds of complaint about a site of these rows, each once. */
async function complaints(rows: readonly string[]): Promise<string[]> {
  const found = await attacked(siteOf(rows));
  return [...new Set(found.complaints.map(({kind}) => kind))];
}

describe("The attacker on the figures of a site", () => {
  it("has nothing against those that keep the promise, and says what it did", async () => {
    const found = await attacked(siteOf(SAFE));
    expect(found).toMatchObject({
      figures: 5,
      hidden: 2,
      complaints: [],
      files: [{kind: "CSV tables", files: 1}]
    });
    const report = attackReport(["our-site"], found);
    expect(report).toContain("Attacked our-site.");
    expect(report).toContain("Found nothing");
    expect(report).toContain("at least 23 numbers are possible for each");
  });

  it("subtracts, and never says what it worked out", async () => {
    const found = await attacked(siteOf(SAFE.with(1, row("age-band/older", 19))));
    expect(found.complaints).toEqual([
      {
        kind: "exact",
        where: "children-looked-after|31 March|2018/19|age-band=young",
        what: "it can only be one number"
      }
    ]);
  });

  it("sees a hidden count that could only be from none to three", async () => {
    expect(await complaints(SAFE.with(0, row("age-band/middle", 39)))).toContain("narrower than the promise");
  });

  it("sees a small count that is printed", async () => {
    expect(
      await complaints([
        row("age-band/middle", 20),
        row("age-band/older", 33),
        row("age-band/oldest", 3),
        row("age-band/young", 4),
        row("total/total", 60)
      ])
    ).toContain("small count printed");
  });

  it("sees a small group that is left by subtraction", async () => {
    expect(
      await complaints([
        row("age-band/middle", 57),
        row("age-band/older", 0),
        row("age-band/oldest", "c"),
        row("age-band/young", "c"),
        row("total/total", 60)
      ])
    ).toContain("small remainder");
  });

  it("sees everyone in one sensitive category", async () => {
    expect(
      await complaints([
        row("legal-status/full-care-order", 60),
        row("legal-status/section-20", 0),
        row("total/total", 60)
      ])
    ).toContain("everyone alike");
  });

  it("sees that all who left did so for one reason, in a headline too, unless other councils took them over", async () => {
    const left = (reasons: readonly [string, number][], measure = "ceased") =>
      reasons.map(([reason, count]) =>
        row(reason === "total" ? "total/total" : `reason/${reason}`, count, {measure, of: 60})
      );
    const all = left([["total", 60]]);
    const home = left([["total", 60]], "returned-home").map((line) => line.replace(",children,", ",%,"));
    const none = left([["transferred", 0]]);
    expect(await complaints([...none, ...left([["returned-home", 60]]), ...all, ...home])).toContain(
      "everyone alike"
    );
    expect(
      await complaints([
        ...left([
          ["returned-home", 0],
          ["transferred", 60]
        ]),
        ...all
      ])
    ).toEqual([]);
  });

  it("sees parts that do not make their total", async () => {
    expect(await complaints([row("sex/female", 30), row("sex/male", 31), row("total/total", 60)])).toContain(
      "contradiction"
    );
  });

  it("lets few meetings be told again that a report has told, alone or by subtraction, and never few children", async () => {
    const DUE = "reviews-due";
    const catalogue = (counts: string) => ({
      "catalogue.json": JSON.stringify({measures: [{id: DUE, counts}]}),
      "manifest.json": JSON.stringify({switches: {chineseGroup: "asian", protectMeetings: true}})
    });
    const reviews = (where: string, count: number, source = "return") =>
      row(where, count, {measure: DUE, source, basis: source === "return" ? "own" : "published"});
    const own = [reviews("late/no", 56), reviews("late/yes", 4), reviews("total/total", 60)];
    const told = [reviews("late/no", 56, "Report"), reviews("total/total", 60, "Report")];
    const kinds = async (rows: readonly string[], counts: string) => {
      const found = await attacked(siteOf(rows, catalogue(counts)));
      return [...new Set(found.complaints.map(({kind}) => kind))];
    };
    expect(await kinds(own, "meetings")).toContain("small count printed");
    expect(await kinds([...own, ...told.slice(1)], "meetings")).toContain("small count printed");
    expect(await kinds([...own, ...told], "meetings")).not.toContain("small count printed");
    expect(await kinds([...own, ...told], "children")).toContain("small count printed");
  });

  it("believes the Department where it has always agreed", async () => {
    const department = {basis: "published", source: "DfE"};
    const agreeing = [
      row("age-band/middle", 20, department),
      row("age-band/oldest", 18, department),
      row("total/total", 60, department)
    ];
    expect(await complaints([...SAFE, ...agreeing, row("age-band/young", 13, department)].sort())).toEqual(
      expect.arrayContaining(["exact"])
    );
  });
});

describe("The attacker reading a site", () => {
  it("knows Parquet, whatever the file is called", async () => {
    const parquet = parquetFile(MEASURES_COLUMNS, [
      {
        time_period: "2018/19",
        time_identifier: "31 March",
        geographic_level: "Local authority",
        area_code: "E06999999",
        area_name: "Made Up",
        measure: "children-looked-after",
        breakdown: "age-band",
        category: "young",
        breakdown_2: null,
        category_2: null,
        numerator: 9,
        denominator: 60,
        value: 9,
        lower: null,
        upper: null,
        unit: "children",
        symbol: "",
        basis: "own",
        source: "return",
        provenance: null
      }
    ]);
    const {complaints: found} = await attacked(siteOf(SAFE, {"picture.png": parquet}));
    expect(found.map(({kind}) => kind)).toContain("contradiction");
  });

  it("takes a release kept below published/ for one of its own, attacked together with the current one", async () => {
    const before = measuresCsv(SAFE.with(1, row("age-band/older", 13)).with(0, row("age-band/middle", "c")));
    const found = await attacked(siteOf(SAFE, {"published/2018-19-1/measures.csv": before}));
    expect(found.complaints.map(({kind, where}) => [kind, where])).toEqual([
      ["exact", "children-looked-after|31 March|2018/19|age-band=young"],
      ["exact", "children-looked-after|31 March|2018/19|age-band=older"],
      ["exact", "children-looked-after|31 March|2018/19|age-band=young"],
      ["printed after it was hidden", "children-looked-after|31 March|2018/19|age-band=middle"]
    ]);
  });

  it("does not repeat a planted string that it found", async () => {
    const site = siteOf(SAFE, {"words.txt": "seen by CANARY-17 today"});
    expect((await attacked(site, {canaries: ["CANARY-17", "CANARY-18"]})).complaints).toEqual([
      {kind: "canary", where: "words.txt", what: "1 planted string found"}
    ]);
  });

  it("says that there is no site where there are no figures", async () => {
    expect(await readSite(inMemory({"index.html": "<!doctype html>"}), brotliDecompressSync)).toBeNull();
  });

  it("says that there is no site where others' figures are all there is", async () => {
    const others = row("total/total", 60, {basis: "published", source: "DfE"});
    expect(await readSite(siteOf([others]), brotliDecompressSync)).toBeNull();
  });
});
