import {describe, expect, it} from "vitest";
import type {LedgerRow} from "../../loaders/contract/already-public.ts";
import {gate} from "../../loaders/disclosure/gate.ts";
import {countedTables, DIMENSIONS, madeUpChildren} from "./made-up-children.ts";
import {madeUpContext} from "./made-up-context.ts";

const TOTAL = "looked-after|2018/19";
const dimensions = DIMENSIONS.slice(0, 4);
const pairs = [
  [0, 2],
  [1, 3]
] as const;
const children = madeUpChildren(140, 9, dimensions);
const first = countedTables(children, {dimensions, pairs});

/** What the first release prints, totals, one-way and two-way tables, as `release --record` keeps it. */
async function ledgerOfFirst(): Promise<LedgerRow[]> {
  const {figures} = await gate(first, madeUpContext());
  return figures.flatMap((figure) =>
    figure.kind === "count" && figure.symbol === ""
      ? [
          {
            ...figure,
            geographicLevel: "Local authority" as const,
            areaCode: "E06999999",
            areaName: "Made Up",
            value: figure.numerator,
            denominator: null,
            unit: "children",
            decimals: 0,
            publishedOn: "2019-07-01",
            publishedBy: "the council",
            note: null
          }
        ]
      : []
  );
}

describe("Two releases put together", () => {
  it.each([
    ["a child fewer, the key the same", children.slice(1), undefined],
    ["a child more, the key the same", [...children, [1, 4, 0, 4]], undefined],
    ["a child fewer, another key", children.slice(1), new Uint8Array([99])]
  ])("find nobody when the second has %s", async (_, revised, seed = new Uint8Array([1, 2, 3])) => {
    const second = countedTables(revised, {dimensions, pairs});
    const ledger = await ledgerOfFirst();
    const {certificate, witnesses} = await gate(second, madeUpContext({ledger, seed}));
    // What did not change and was printed before is a fact now, whether it is printed again or not.
    expect(certificate.facts).toBeGreaterThan(10);
    expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});

    // The proofs hold against both releases together: each is checked against the first one's numbers as well.
    const truth = new Map(second.counts.map(({id, value}) => [id, value]));
    const unchanged = ledger.flatMap(({breakdown, category, breakdown2, category2, numerator}) => {
      const one = breakdown === "total" ? TOTAL : `${TOTAL}|${breakdown}=${category}`;
      const id = breakdown2 ? `${one}|${breakdown2}=${category2}` : one;
      return truth.get(id) === numerator ? [[id, numerator] as const] : [];
    });
    expect(unchanged.length).toBeGreaterThan(20);
    for (const {table} of witnesses)
      for (const [id, numerator] of unchanged) expect(table.get(id) ?? numerator).toBe(numerator);
    const small = second.counts.filter(({value}) => value >= 1 && value <= 5);
    const reached = (side: "low" | "high") =>
      new Set(witnesses.filter((witness) => witness.side === side).map(({count}) => count));
    for (const {id} of small) expect([reached("low").has(id), reached("high").has(id)]).toEqual([true, true]);
  });
});
