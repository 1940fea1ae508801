import {describe, expect, it} from "vitest";
import type {LedgerRow} from "../../loaders/contract/already-public.ts";
import type {EarlierFigure} from "../../loaders/contract/earlier-figure.ts";
import type {MeasureId} from "../../loaders/contract/measure-ids.ts";
import type {PublishedRow} from "../../loaders/contract/published-row.ts";
import type {GatedFigure} from "../../loaders/contract/released.ts";
import {type GateContext, gate} from "../../loaders/disclosure/gate.ts";
import {HEURISTIC_ONLY} from "../../loaders/disclosure/protect.ts";
import type {Count, Counted, Figure} from "../../loaders/measures/counted.ts";
import {
  countedTables,
  DIMENSIONS,
  type Dimension,
  type MadeUpChild,
  madeUpChildren
} from "./made-up-children.ts";
import {madeUpContext} from "./made-up-context.ts";

const SEX: Dimension = {breakdown: "sex", shares: [1, 1]};
const AGE: Dimension = {breakdown: "age-band", shares: [1, 1, 1]};
const LEGAL: Dimension = {breakdown: "legal-status", shares: [1, 1, 1], sensitive: true};

/** Children from a table: rows are categories of the first dimension, columns of the second. */
const childrenOf = (table: readonly (readonly number[])[]): MadeUpChild[] =>
  table.flatMap((row, i) => row.flatMap((howMany, j) => Array.from({length: howMany}, () => [i, j])));

const tables = (table: readonly (readonly number[])[], dimensions: readonly Dimension[]): Counted =>
  countedTables(childrenOf(table), {dimensions});

/** The released number of a figure, by its categories: `sex-0`, `sex-0 age-band-1`, `total`. */
async function numbers(counted: Counted, context: GateContext = madeUpContext()) {
  const {figures} = await gate(counted, context);
  const shown = (figure: GatedFigure) =>
    "numerator" in figure ? (figure.numerator ?? figure.symbol) : figure.symbol;
  return Object.fromEntries(
    figures.map((figure) => [[figure.category, figure.category2].filter(Boolean).join(" "), shown(figure)])
  );
}

/** The figures with one more. */
const withFigure = (counted: Counted, figure: Partial<Figure> & {kind: Figure["kind"]}): Counted => ({
  ...counted,
  figures: [
    ...counted.figures,
    {
      measure: "another",
      timePeriod: "2018/19",
      timeIdentifier: "31 March",
      breakdown: "total",
      category: "another",
      breakdown2: null,
      category2: null,
      source: "made up",
      ...figure
    } as Figure
  ]
});

const inLedger = (changes: Partial<LedgerRow>): LedgerRow => ({
  timePeriod: "2018/19",
  timeIdentifier: "31 March",
  geographicLevel: "Local authority",
  areaCode: "E06999999",
  areaName: "Made Up",
  measure: "children-looked-after",
  breakdown: "age-band",
  category: "age-band-1",
  numerator: null,
  denominator: null,
  value: null,
  unit: "children",
  symbol: "",
  decimals: 0,
  source: "Annual report",
  publishedOn: "2019-07-01",
  publishedBy: "the council",
  note: null,
  ...changes
});

describe("The gate", () => {
  it("lets a release through whole in which nothing is small", async () => {
    const counted = tables(
      [
        [20, 30, 10],
        [15, 8, 9]
      ],
      [SEX, AGE]
    );
    expect(Object.values(await numbers(counted))).not.toContain("c");
  });

  it("hides a small count, and another so that subtraction does not bring it back", async () => {
    const counted = countedTables(childrenOf([[3], [30], [10]]), {dimensions: [AGE]});
    const {total, ...parts} = await numbers(counted);
    expect(total).toBe(43);
    expect(parts["age-band-0"]).toBe("c");
    expect(Object.values(parts).filter((number) => number === "c")).toHaveLength(2);
  });

  it("refuses to reason from counts that do not add up", async () => {
    const counted = tables(
      [
        [20, 30],
        [25, 40]
      ],
      [SEX, AGE]
    );
    const broken = {
      ...counted,
      counts: counted.counts.map((count) => ({...count, value: count.value + count.ways}))
    };
    await expect(gate(broken, madeUpContext())).rejects.toThrow("do not add up");
  });

  it("shows the total of all children, whatever else is hidden", async () => {
    expect(
      (
        await numbers(
          tables(
            [
              [2, 30],
              [25, 40]
            ],
            [SEX, AGE]
          )
        )
      ).total
    ).toBe(97);
  });

  it("hides a small headline all the same", async () => {
    expect((await numbers(countedTables(childrenOf([[4]]), {dimensions: []}))).total).toBe("c");
  });

  it("withholds whole the smallest table of a hidden total of four children who are all in two headlines, and says which", async () => {
    // A headline of nobody would be printed, so each hidden one is somebody, and of five at most neither can be five.
    const headline = (id: string, value: number): Count => ({
      id,
      value,
      of: "children",
      ways: 0,
      headline: true,
      shown: true,
      sensitive: false
    });
    const counts = [headline("ceased", 4), headline("returned-home", 3), headline("adopted", 1)];
    const sums = [{total: "ceased", addends: ["returned-home", "adopted"]}];
    const council = counts.reduce<Counted>(
      (so, {id}) =>
        withFigure(so, {measure: id as MeasureId, category: "total", kind: "count", numerator: id, of: null}),
      {counts, sums, bounds: [], figures: []}
    );
    const {figures, certificate, findings} = await gate(council, madeUpContext());
    expect(figures.map(({symbol}) => symbol)).toEqual(["c", "c", "c"]);
    expect(certificate.withheld.length).toBeGreaterThan(0);
    expect(certificate).toMatchObject({narrowed: 0, exact: 0});
    const messages = findings.filter(({code}) => code === "table-withheld").map(({message}) => message);
    expect(messages).toHaveLength(certificate.withheld.length);
    expect(messages.join(" ")).toContain("2018/19: withheld whole");
    expect(messages.join(" ")).not.toMatch(/\b[134]\b/);
  });

  it("hides a share's numerator when those not in it are few", async () => {
    const counted = tables(
      [
        [30, 28],
        [0, 2]
      ],
      [SEX, AGE]
    );
    const all = "looked-after|2018/19";
    const most = {
      ...counted,
      counts: [
        ...counted.counts,
        {
          id: "most",
          value: 57,
          of: "children",
          ways: 0,
          headline: true,
          shown: true,
          sensitive: false
        } as const
      ]
    };
    const {figures} = await gate(
      withFigure(most, {kind: "share", numerator: "most", of: all}),
      madeUpContext()
    );
    expect(figures.at(-1)).toMatchObject({numerator: null, denominator: 60, symbol: "c"});
  });

  it("gives a share only where both its counts are public", async () => {
    const counted = tables(
      [
        [3, 30],
        [25, 40]
      ],
      [SEX, AGE]
    );
    const cell = "looked-after|2018/19|sex=sex-0|age-band=age-band-0";
    const {figures} = await gate(
      withFigure(counted, {kind: "share", numerator: "looked-after|2018/19|sex=sex-0", of: cell}),
      madeUpContext()
    );
    expect(figures.at(-1)?.symbol).toBe("c");
  });

  it("does not let everyone of a group be seen in one sensitive category, and does in another", async () => {
    // All nine of the second row are in the first column.
    const table = [
      [20, 30, 10],
      [9, 0, 0]
    ];
    expect((await numbers(tables(table, [SEX, LEGAL])))["sex-1 legal-status-0"]).toBe("c");
    expect((await numbers(tables(table, [SEX, AGE])))["sex-1 age-band-0"]).toBe(9);
  });

  it("does not let a headline tell that all who left did so for one reason, whatever else one of the reasons is", async () => {
    const REASON: Dimension = {breakdown: "reason", shares: [1, 1, 1], sensitive: true};
    const left = countedTables(childrenOf([[9], [0], [0]]), {dimensions: [REASON]});
    const [home, , transferred] = left.counts.filter(({ways}) => ways === 1).map(({id}) => id);
    const headlines = {
      ...left,
      counts: left.counts.map((count) => ({
        ...count,
        ways: count.id === home ? (0 as const) : count.ways,
        sensitive: count.sensitive && count.id !== transferred
      }))
    };
    const withTransfers = withFigure(headlines, {
      kind: "count",
      breakdown: "between-councils",
      category: "transferred",
      numerator: transferred ?? "",
      of: null
    });
    expect(await numbers(withTransfers)).toMatchObject({total: 9, "reason-0": "c"});
  });

  it("protects counts of meetings unless told not to, and always protects them in sensitive categories", async () => {
    const table = [
      [3, 30, 10],
      [25, 40, 8]
    ];
    const meetings = (dimensions: readonly Dimension[]) =>
      countedTables(childrenOf(table), {dimensions, of: "meetings"});
    expect((await numbers(meetings([SEX, AGE])))["sex-0 age-band-0"]).toBe("c");
    const context = madeUpContext({switches: {protectMeetings: false}});
    expect(Object.values(await numbers(meetings([SEX, AGE]), context))).not.toContain("c");
    expect((await numbers(meetings([SEX, LEGAL]), context))["sex-0 legal-status-0"]).toBe("c");
  });

  it("publishes a mean of ten and not of nine", async () => {
    const counted = tables(
      [
        [10, 9],
        [20, 20]
      ],
      [SEX, AGE]
    );
    const meanOf = async (of: string) =>
      (
        await gate(withFigure(counted, {kind: "mean", mean: 14.2, deviation: 3, of}), madeUpContext())
      ).figures.at(-1);
    expect(await meanOf("looked-after|2018/19|sex=sex-1")).toMatchObject({mean: 14.2, symbol: ""});
    expect(await meanOf("looked-after|2018/19|sex=sex-0|age-band=age-band-1")).toMatchObject({
      mean: null,
      symbol: "c"
    });
  });

  it("publishes the range of caseloads only where the council wants it", async () => {
    const counted = withFigure(tables([[20, 20]], [SEX, AGE]), {
      kind: "plain",
      measure: "caseload-lowest",
      value: 44
    });
    expect((await gate(counted, madeUpContext())).figures.at(-1)).toMatchObject({value: 44});
    const shy = madeUpContext({switches: {publishCaseloadRange: false}});
    expect((await gate(counted, shy)).figures.at(-1)).toMatchObject({value: null, symbol: "c"});
  });

  it("never hides a zero where the council does not want it, and still protects", async () => {
    const released = await numbers(
      tables(
        [
          [3, 30, 0],
          [0, 40, 8]
        ],
        [SEX, AGE]
      ),
      madeUpContext({switches: {hideZeros: false}})
    );
    expect([released["sex-0 age-band-2"], released["sex-1 age-band-0"]]).toEqual([0, 0]);
    expect(released["sex-0 age-band-0"]).toBe("c");
    const alike = tables(
      [
        [20, 30, 10],
        [9, 0, 0]
      ],
      [SEX, LEGAL]
    );
    const {certificate} = await gate(alike, madeUpContext({switches: {hideZeros: false}}));
    expect(certificate.limits.join(" ")).toContain("everyone of a group");
  });

  it("hides zeros after all, and says so, where small counts have no other room", async () => {
    // Six children in three groups: were no zero hidden, each group would have from one to four.
    const counted = countedTables(childrenOf([[1], [1], [4]]), {dimensions: [AGE]});
    const {certificate, findings} = await gate(counted, madeUpContext({switches: {hideZeros: false}}));
    expect(findings.map(({code}) => code)).toEqual(["zeros-hidden"]);
    expect(certificate).toMatchObject({hidden: 3, narrowed: 0, exact: 0});
  });

  it("proves what the heuristic alone has chosen just as well", async () => {
    const counted = countedTables(madeUpChildren(140, 9, DIMENSIONS.slice(0, 4)), {
      dimensions: DIMENSIONS.slice(0, 4)
    });
    const {certificate: quick} = await gate(counted, madeUpContext({searchLimits: HEURISTIC_ONLY}));
    const {certificate: best} = await gate(counted, madeUpContext());
    expect(quick).toMatchObject({optimal: false, proven: quick.attacked, narrowed: 0, exact: 0});
    expect(quick.method).toContain("by a heuristic alone");
    const {hiddenBecauseSmall: small, hiddenToProtect: others} = best;
    expect([small, others].every((counts) => counts !== null && counts >= 10)).toBe(true);
    expect(Number(small) + Number(others)).toBe(best.hidden);
    expect(quick.hidden).toBeGreaterThanOrEqual(Number(small));
  });

  it("chooses alike for the same input, byte for byte", async () => {
    const counted = tables(
      [
        [3, 14, 2],
        [9, 1, 8],
        [30, 4, 12]
      ],
      [AGE, LEGAL]
    );
    const [one, two] = [await gate(counted, madeUpContext()), await gate(counted, madeUpContext())];
    expect(JSON.stringify(one.figures)).toBe(JSON.stringify(two.figures));
    expect(JSON.stringify(one.certificate)).toBe(JSON.stringify(two.certificate));
  });

  it("does not hide beside a small count what an older report has given already", async () => {
    const counted = countedTables(childrenOf([[3], [30], [11], [26]]), {
      dimensions: [{...AGE, shares: [1, 1, 1, 1]}]
    });
    const hiddenWith = async (ledger: readonly LedgerRow[]) =>
      Object.entries(await numbers(counted, madeUpContext({ledger})))
        .filter(([, number]) => number === "c")
        .map(([name]) => name);
    const [, secondary = ""] = await hiddenWith([]);
    const value = counted.counts.find(({id}) => id.endsWith(secondary))?.value ?? null;
    const hidden = await hiddenWith([inLedger({category: secondary, numerator: value, value})]);
    expect(hidden).toContain("age-band-0");
    expect(hidden.filter((name) => name !== secondary)).toHaveLength(2);
  });

  it("takes a printed percentage for what it is worth: bounds, not a number", async () => {
    // 3 of 70 children: 30 of 70 is 42.86%, so "43%" is exactly 30 and "40% to the nearest ten" is 25 to 31.
    const counted = countedTables(childrenOf([[3], [30], [11], [26]]), {
      dimensions: [{...AGE, shares: [1, 1, 1, 1]}]
    });
    const {certificate} = await gate(counted, madeUpContext({ledger: [inLedger({value: 43, unit: "%"})]}));
    expect(certificate.facts).toBe(2);
    expect(certificate.proven).toBe(certificate.attacked);
  });

  it("reports a published figure that the records contradict, and does not believe it", async () => {
    const counted = tables(
      [
        [20, 30, 10],
        [15, 8, 9]
      ],
      [SEX, AGE]
    );
    const row: PublishedRow = inLedger({breakdown: "total", category: "total", value: 290});
    const {certificate, findings} = await gate(counted, madeUpContext({comparators: [row]}));
    expect(findings.map(({code}) => code)).toEqual(["published-figure-differs"]);
    expect(certificate.facts).toBe(0);
    const elsewhere = await gate(counted, madeUpContext({comparators: [{...row, areaCode: "E06000001"}]}));
    expect(elsewhere.findings).toEqual([]);
  });

  it("says so when somebody has published a small count already", async () => {
    const counted = countedTables(childrenOf([[3], [30], [11]]), {dimensions: [{...AGE, shares: [1, 1, 1]}]});
    const ledger = [inLedger({category: "age-band-0", numerator: 3, value: 3})];
    const {figures, certificate, findings} = await gate(counted, madeUpContext({ledger}));
    expect(figures.find(({category}) => category === "age-band-0")?.symbol).toBe("c");
    expect(findings.map(({code, severity}) => [code, severity])).toEqual([["already-public", "warning"]]);
    expect([certificate.exact, certificate.proven]).toEqual([1, certificate.attacked - 1]);
  });

  it("shows protected meetings that a report has published already, and hides nothing to protect them", async () => {
    const counted = countedTables(childrenOf([[3], [30], [11]]), {dimensions: [AGE], of: "meetings"});
    const switches = {protectMeetings: true};
    const hidden = async (ledger: readonly LedgerRow[]) => {
      const {figures, certificate, findings} = await gate(counted, madeUpContext({switches, ledger}));
      expect(findings).toEqual([]);
      expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});
      const told = certificate.limits.some((limit) => limit.includes("1 small one that documents"));
      return {told, hidden: figures.filter(({symbol}) => symbol === "c").length};
    };
    const total = inLedger({breakdown: "total", category: "total", value: 44});
    const others = ["age-band-1", "age-band-2"].map((category, index) =>
      inLedger({category, value: index === 0 ? 30 : 11})
    );
    expect(await hidden([])).toEqual({told: false, hidden: 2});
    expect(await hidden([inLedger({category: "age-band-0", value: 3})])).toEqual({told: true, hidden: 0});
    // Subtraction gives it away too, but only where the report published every other number.
    expect(await hidden([total, ...others])).toEqual({told: true, hidden: 0});
    expect((await hidden(others.slice(1))).hidden).toBe(2);
  });

  it("keeps hidden what an earlier release hid, until a document publishes it", async () => {
    const counted = countedTables(childrenOf([[6], [30], [11], [26]]), {
      dimensions: [{...AGE, shares: [1, 1, 1, 1]}]
    });
    const before = (category: string, numerator: number | null): EarlierFigure => ({
      ...inLedger({category}),
      breakdown2: null,
      category2: null,
      symbol: numerator === null ? "c" : "",
      numerator
    });
    const earlier = [[before("age-band-0", null), before("age-band-1", null), before("age-band-2", 11)]];
    const hidden = async (context: Partial<GateContext>) =>
      Object.entries(await numbers(counted, madeUpContext(context)))
        .filter(([, number]) => number === "c")
        .map(([name]) => name);
    expect(await hidden({})).toEqual([]);
    expect(await hidden({earlier})).toEqual(["age-band-0", "age-band-1"]);
    const {certificate} = await gate(counted, madeUpContext({earlier}));
    expect(certificate.method).toContain("beside what an earlier release hid, no other choice");
    expect(certificate.limits.join(" ")).toContain("What an earlier release hid");
    const ledger = [inLedger({category: "age-band-0", value: 6})];
    expect(await hidden({earlier, ledger})).not.toContain("age-band-0");
  });

  it("keeps protecting the meetings that an earlier release protected, when the council no longer asks for it", async () => {
    const counted = countedTables(childrenOf([[3], [30], [11]]), {dimensions: [AGE], of: "meetings"});
    const was = {...inLedger({category: "age-band-0"}), breakdown2: null, category2: null, symbol: "c"};
    const switches = {protectMeetings: false};
    expect(Object.values(await numbers(counted, madeUpContext({switches})))).not.toContain("c");
    const {"age-band-0": few, ...others} = await numbers(
      counted,
      madeUpContext({switches, earlier: [[was]]})
    );
    expect(few).toBe("c");
    expect(Object.values(others).filter((number) => number === "c")).toHaveLength(1);
  });

  it("keeps hidden a share when the earlier release published neither of its counts", async () => {
    const counted = tables([[20, 30, 10]], [SEX, AGE]);
    const [band = ""] = counted.counts.filter(({ways}) => ways === 1).map(({id}) => id);
    const share = withFigure(counted, {kind: "share", numerator: band, of: "looked-after|2018/19"});
    const figure = share.figures.at(-1) as Figure;
    const before = [{...figure, symbol: "c", numerator: null, denominator: null}];
    const symbol = async (earlier: NonNullable<GateContext["earlier"]>) =>
      (await gate(share, madeUpContext({earlier}))).figures.at(-1)?.symbol;
    expect(await symbol([])).toBe("");
    expect(await symbol([before])).toBe("c");
  });

  it("lets a headline go where nothing else protects a child", async () => {
    // 20 children; a headline shows 17 of them, so three can be counted off.
    const counted = countedTables(childrenOf([[17], [3]]), {dimensions: [SEX]});
    const headlines = {
      ...counted,
      counts: counted.counts.map((count) => (count.value === 17 ? {...count, headline: true} : count))
    };
    expect(await numbers(headlines)).toMatchObject({"sex-0": "c", "sex-1": "c", total: 20});
    const {certificate} = await gate(headlines, madeUpContext());
    expect(certificate.limits.join(" ")).toContain("1 headline figure is hidden");
  });

  it("knows that a share of a small total is withheld even when it is nobody's", async () => {
    // Three of the four who were asked: the fourth could be any of one to five only if the three could be none.
    const count = (id: string, value: number, shown: boolean): Count => ({
      id,
      value,
      of: "children",
      ways: shown ? 0 : 1,
      headline: shown,
      shown,
      sensitive: false
    });
    const counts = [
      count("all", 30, true),
      count("asked", 4, true),
      count("same-carer", 3, true),
      count("not asked", 26, false),
      count("another carer", 1, false)
    ];
    const sums = [
      {total: "all", addends: ["asked", "not asked"]},
      {total: "asked", addends: ["same-carer", "another carer"]}
    ];
    const share = {kind: "share", numerator: "same-carer", of: "asked"} as const;
    const {figures} = withFigure({counts, sums, bounds: [], figures: []}, share);
    const {certificate} = await gate({counts, sums, bounds: [], figures}, madeUpContext());
    expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});
    expect(certificate.attacked).toBeGreaterThan(2);
  });

  it("does not count as known by others what follows from a total of nobody", async () => {
    const counted = tables([[3], [4], [23]], [AGE, {...SEX, shares: [1]}]);
    const moved = (part: string): Count => ({
      id: `moved ${part}`,
      value: 0,
      of: "children",
      ways: part === "total" ? 0 : 1,
      headline: part === "total",
      shown: true,
      sensitive: false
    });
    const bands = ["age-band-0", "age-band-1", "age-band-2"];
    const all = ["total", ...bands].map(moved);
    const withShares = bands.reduce<Counted>(
      (so, band) =>
        withFigure(so, {
          kind: "share",
          category: band,
          numerator: `moved ${band}`,
          of: `looked-after|2018/19|age-band=${band}`
        }),
      {
        ...counted,
        counts: [...counted.counts, ...all],
        sums: [...counted.sums, {total: "moved total", addends: bands.map((band) => `moved ${band}`)}]
      }
    );
    const {certificate} = await gate(withShares, madeUpContext());
    expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});
  });

  it("counts its own work in a certificate that holds no hidden number", async () => {
    const {certificate, witnesses} = await gate(
      tables(
        [
          [3, 30, 10],
          [25, 40, 8]
        ],
        [SEX, AGE]
      ),
      madeUpContext()
    );
    expect(certificate).toMatchObject({
      threshold: 5,
      cells: 12,
      // Of a few hidden counts it is not said which are small.
      hiddenBecauseSmall: null,
      hiddenToProtect: null,
      narrowed: 0,
      exact: 0,
      optimal: true
    });
    expect(certificate.published + certificate.hidden).toBe(12);
    expect(witnesses).toHaveLength(2 * certificate.attacked);
    expect(certificate.measures).toEqual([
      {measure: "children-looked-after", cells: 12, hidden: certificate.hidden}
    ]);
  });
});
