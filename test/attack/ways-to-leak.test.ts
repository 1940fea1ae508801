import {brotliCompressSync, deflateSync, gzipSync} from "node:zlib";
import {type ParquetWriteOptions, parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, it} from "vitest";
import type {Complaint} from "../../loaders/attack/complaint.ts";
import {toldHidden} from "../../loaders/attack/pages/told-hidden.ts";
import {inMemory} from "../files/in-memory.ts";
import {attacked} from "./attacked.ts";
import {printed} from "./printed.ts";
import {
  agesPage,
  BARS,
  bar,
  comparisonsCsv,
  crossedPage,
  measuresCsv,
  prosePage,
  row,
  SAFE,
  type SiteContent,
  smallSite,
  trendPage
} from "./small-site.ts";

/** The hidden count of the young as a record of the release that shows it. */
const SHOWN = {
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

const page = (content: string): SiteContent => ({"measures/children-looked-after.html": content});
const prose = (content: string): SiteContent => ({"report/2018-19.html": prosePage(content)});
const PLANTED = "seen by CANARY-17 today";

/** A PNG with a compressed text chunk, and no picture. */
function pngSaying(words: string): Uint8Array {
  const content = Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(words)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    length,
    Buffer.from("zTXt"),
    content,
    Buffer.alloc(4)
  ]);
}

const pdfSaying = (words: string): Uint8Array =>
  Buffer.concat([
    Buffer.from("%PDF-1.7\n1 0 obj\nstream\n"),
    deflateSync(words),
    Buffer.from("\nendstream\n%%EOF")
  ]);

/** A way in which a site can give a child away: what is served instead or besides, and what the attacker says of it. */
interface Leak {
  readonly way: string;
  readonly serves: SiteContent;
  readonly found: Complaint["kind"];
}

const IN_THE_DATA: readonly Leak[] = [
  {
    way: "a second file shows what the first hides",
    serves: {"_file/measures.a1b2c3.csv": measuresCsv([row("age-band/young", 9)])},
    found: "contradiction"
  },
  {
    way: "a compressed copy was made before the figure was hidden",
    serves: {"release/measures.csv.gz": gzipSync(measuresCsv(SAFE.with(3, row("age-band/young", 9))))},
    found: "contradiction"
  },
  {
    way: "a hidden figure keeps its interval",
    serves: {
      "_file/some.json": JSON.stringify([{...SHOWN, numerator: null, value: null, lower: 4, symbol: "c"}])
    },
    found: "number beside a symbol"
  },
  {
    way: "rows stand in the order of what they hide",
    serves: {"release/measures.csv": measuresCsv(SAFE.toReversed())},
    found: "unexplained order"
  },
  {
    way: "a page has the figure in its data",
    serves: {
      "index.html": `<!doctype html><html><body><script type="application/json">${JSON.stringify([SHOWN])}</script></body></html>`
    },
    found: "contradiction"
  },
  {
    way: "an attribute has the figure in its data",
    serves: {
      "index.html": `<!doctype html><html><body><div data-points='${JSON.stringify([SHOWN])}'></div></body></html>`
    },
    found: "contradiction"
  },
  {
    way: "a program has the figure in a list",
    serves: {"_import/start.js": `const rows = ${JSON.stringify([SHOWN])}; draw(rows[0]);`},
    found: "contradiction"
  },
  {
    way: "a comparison prints the difference of a hidden figure",
    serves: {"release/comparisons.csv": comparisonsCsv("2016/17", "2015/16,12,-3,c,c,not available")},
    found: "hidden figure compared"
  },
  {
    way: "a comparison prints the hidden figure of the year before",
    serves: {"release/comparisons.csv": comparisonsCsv("2017/18", "2016/17,9,c,c,c,not available")},
    found: "hidden figure compared"
  },
  {
    way: "a comparison says whether a hidden figure rose",
    serves: {"release/comparisons.csv": comparisonsCsv("2016/17", "2015/16,12,c,c,c,lower")},
    found: "hidden figure compared"
  }
];

const IN_THE_DRAWINGS: readonly Leak[] = [
  {
    way: "a bar stands under the symbol",
    serves: page(agesPage({marks: BARS + bar(30, 0.5)})),
    found: "hidden figure drawn"
  },
  {
    way: "there are more bars than figures",
    serves: page(agesPage({marks: BARS + bar(180, 180)})),
    found: "hidden figure drawn"
  },
  {
    way: "a bar is as long as what is hidden",
    serves: page(agesPage({marks: BARS.replace('width="180"', 'width="130"')})),
    found: "hidden figure drawn"
  },
  {
    way: "an interval was drawn for what is hidden",
    serves: page(agesPage({marks: `${BARS}<line x1="120" x2="190" y1="40" y2="40"></line>`})),
    found: "hidden figure drawn"
  },
  {
    way: "the axis leaves room for what is hidden",
    serves: page(
      agesPage({marks: BARS.replaceAll('width="200"', 'width="50"').replaceAll('width="180"', 'width="45"')})
    ),
    found: "hidden figure drawn"
  },
  {
    way: "the axis of a drawing without a view box leaves room for what is hidden",
    serves: page(
      agesPage({
        marks: BARS.replaceAll('width="200"', 'width="50"').replaceAll('width="180"', 'width="45"')
      }).replace('viewBox="0 0 300 200"', 'width="300" height="200"')
    ),
    found: "hidden figure drawn"
  },
  {
    way: "a drawing goes by size, its labels moved into place",
    serves: page(
      agesPage({
        marks: `${BARS}${["young", "middle", "older", "oldest"].map((id, at) => `<text transform="translate(0,${[70, 30, 110, 150][at]})">The ${id}</text>`).join("")}`
      })
    ),
    found: "unexplained order"
  },
  {
    way: "the number is in the drawing's title",
    serves: page(agesPage({marks: `${BARS}<title>13 of 60</title>`})),
    found: "hidden figure drawn"
  },
  {
    way: "rows go by size, the hidden ones among them",
    serves: page(agesPage({rows: ["middle", "older", "oldest", "young"]})),
    found: "unexplained order"
  },
  {
    way: "a trend has a dot in the hidden year",
    serves: {"measures/far-away.html": trendPage([0, 100, 200, 300])},
    found: "hidden figure drawn"
  },
  {
    way: "a trend's table has the hidden year",
    serves: {"measures/far-away.html": trendPage([0, 200, 300], "13")},
    found: "number beside a symbol"
  },
  {
    way: "a two-way table prints it",
    serves: {"explore.html": crossedPage(`<td class="hidden">10</td>`)},
    found: "number beside a symbol"
  },
  {
    way: "a two-way table shades it",
    serves: {"explore.html": crossedPage(`<td class="hidden h1">[c]</td>`)},
    found: "hidden figure drawn"
  }
];

const IN_THE_WORDS: readonly Leak[] = [
  {way: "a table prints it", serves: page(agesPage({young: "13"})), found: "number beside a symbol"},
  {
    way: "a table prints it in a column that has no head",
    serves: page(agesPage({young: "[c]</td><td>[c]</td><td>[c]</td><td>13</td><td>[c]"})),
    found: "number beside a symbol"
  },
  {
    way: "a sentence beside the table says it",
    serves: page(agesPage({words: "The young were 13 of 60."})),
    found: "hidden figure told"
  },
  {
    way: "it is read aloud",
    serves: page(agesPage({attributes: 'aria-label="The young: 13"'})),
    found: "hidden figure told"
  },
  {
    way: "it shows on hovering",
    serves: page(agesPage({attributes: 'title="The young: 13"'})),
    found: "hidden figure told"
  },
  {
    way: "it stands in a comment",
    serves: page(agesPage({words: "<!-- the young: 13 -->"})),
    found: "hidden figure told"
  },
  {
    way: "the report says it far from any table",
    serves: prose("<p>Of our children the young were 13.</p>"),
    found: "hidden figure told"
  },
  {
    way: "the report says it in words",
    serves: prose("<p>There were nine children among the young.</p>"),
    found: "hidden figure told"
  },
  {
    way: "a table of its own says it",
    serves: prose("<table><caption>Ages</caption><tr><th>The young</th><td>13</td></tr></table>"),
    found: "hidden figure told"
  },
  {
    way: "whoever shares the page says it",
    serves: {
      "index.html": `<!doctype html><html><head><meta property="og:description" content="The young: 13 children"></head><body></body></html>`
    },
    found: "hidden figure told"
  },
  {
    way: "a note says it",
    serves: {
      "release/notes.json": JSON.stringify([
        {id: "ages", sentence: "The department prints 14 of the young, we 13."}
      ])
    },
    found: "hidden figure told"
  }
];

const IN_THE_FILES: readonly Leak[] = [
  {
    way: "a source map lies beside a program",
    serves: {"_import/start.js.map": "{}"},
    found: "file that should not be there"
  },
  {
    way: "a database is called a drawing",
    serves: {"logo.svg": new Uint8Array([...Array(8).fill(0), ...Buffer.from("DUCK")])},
    found: "file that should not be there"
  },
  {way: "an editor left a copy", serves: {"index.html~": "old"}, found: "file that should not be there"},
  {way: "an archive holds who knows what", serves: {"all.zip": "PK"}, found: "file that should not be there"},
  {
    way: "a list of children was left",
    serves: {"_file/list.csv": "child,age\nabc,4\n"},
    found: "file that should not be there"
  },
  {way: "a child is in a page", serves: prose(`<p>${PLANTED}</p>`), found: "canary"},
  {
    way: "a child is in a page, tags within the name",
    serves: prose(`<p>${PLANTED.replace("CANARY", "CAN<b>AR</b>Y")}</p>`),
    found: "canary"
  },
  {
    way: "a child is in a compressed copy",
    serves: {"words.txt.br": brotliCompressSync(PLANTED)},
    found: "canary"
  },
  {
    way: "a child is in the source map within a program",
    serves: {
      "_import/start.js": `run();\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(PLANTED).toString("base64")}`
    },
    found: "canary"
  },
  {way: "a child is in the text of a picture", serves: {"social.png": pngSaying(PLANTED)}, found: "canary"},
  {way: "a child is in a printed document", serves: {"report.pdf": pdfSaying(PLANTED)}, found: "canary"}
];

/** What the attacker says of a site, each kind once. */
async function complaints(site: SiteContent): Promise<string[]> {
  const found = await attacked(inMemory(site), {canaries: ["CANARY-17"]});
  return [...new Set(found.complaints.map(({kind}) => kind))];
}

describe("The small site", () => {
  it("gives nothing away", async () => {
    expect(await complaints(smallSite())).toEqual([]);
  });

  it("may hide the parts of a total that is nobody", async () => {
    const nobody = {measure: "far-away", year: "2014/15"};
    const rows = [
      row("total/total", 0, nobody),
      ...["young", "middle", "older", "oldest"].map((age) => row(`age-band/${age}`, "c", nobody))
    ];
    const site = smallSite();
    expect(await complaints({...site, "release/more.csv": measuresCsv(rows.toSorted())})).toEqual([]);
  });

  it("may give the figure of a category whose name holds that of a hidden one", () => {
    const rows = [
      {label: "Met", figure: printed("2018/19 objectives objective-status=met", null)},
      {label: "Not met", figure: printed("2018/19 objectives objective-status=not-met", 8)}
    ].map((each) => ({...each, where: "objectives", cells: []}));
    const kinds = (sentence: string) =>
      toldHidden([{where: "objectives", rows, sentences: [sentence]}]).map(({kind}) => kind);
    expect(kinds("Highest shown: Not met, 8.")).toEqual([]);
    expect(kinds("Not met, 8; met, 7.")).toEqual(["hidden figure told"]);
  });

  it("may say how many figures of a measure it has, which counts no children", async () => {
    const table =
      "<table><thead><tr><th>Measure</th><th>Figures</th></tr></thead><tr><th>The young</th><td>13</td></tr></table>";
    expect(await complaints({...smallSite(), ...prose(table)})).toEqual([]);
  });
});

describe.each([
  ["data", IN_THE_DATA],
  ["drawings", IN_THE_DRAWINGS],
  ["words", IN_THE_WORDS],
  ["files", IN_THE_FILES]
])("A site leaks in its %s when", (_, leaks) => {
  it.each(leaks)("$way", async ({serves, found}) => {
    expect(await complaints({...smallSite(), ...serves})).toContain(found);
  });
});

describe("A site leaks in its Parquet when", () => {
  /** Counts of 20 and 4,711, written with these options. */
  const parquet = (options: Partial<ParquetWriteOptions> = {}): Buffer =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [{name: "numerator", type: "INT32", data: [20, 4711], nullable: true}],
        ...options
      })
    );

  it("nothing is wrong with it: then it leaks nothing", async () => {
    expect(await complaints({...smallSite(), "release/counts.parquet": parquet()})).toEqual([]);
  });

  it("its statistics were taken before a count was hidden", async () => {
    const file = parquet();
    const most = Buffer.alloc(4);
    most.writeInt32LE(4711);
    const footer = file.length - 8 - file.readInt32LE(file.length - 8);
    for (let at = file.indexOf(most, footer); at >= 0; at = file.indexOf(most, at + 1))
      file.writeInt32LE(4712, at);
    expect(await complaints({...smallSite(), "release/counts.parquet": file})).toEqual([
      "statistics of what is hidden"
    ]);
    expect(await complaints({...smallSite(), "release/counts.parquet.gz": gzipSync(file)})).toEqual([
      "statistics of what is hidden"
    ]);
  });

  it("it is packed so that nobody can look into it", async () => {
    expect(
      await complaints({
        ...smallSite(),
        "release/counts.parquet": parquet({codec: "ZSTD", compressors: {ZSTD: (bytes) => bytes.toReversed()}})
      })
    ).toEqual(["file that should not be there"]);
  });

  it("a program wrote a note into it", async () => {
    const file = parquet({kvMetadata: [{key: "made_of", value: "children.parquet"}]});
    expect(await complaints({...smallSite(), "release/counts.parquet": file})).toEqual([
      "statistics of what is hidden"
    ]);
  });
});
