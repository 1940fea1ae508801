import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {prove} from "../../loaders/disclosure/prove.ts";
import {verifierOf} from "../../loaders/disclosure/verify-witness.ts";
import type {Publication, Witness} from "../../loaders/disclosure/witness.ts";
import {importsOf} from "../architecture/imports-of.ts";
import {countedTables, madeUpChildren} from "./made-up-children.ts";
import {protectedTables} from "./protected.ts";

/** 10 children: 3 boys and 7 girls, both hidden, of a total that is shown. */
const tenChildren: Publication = {
  truth: new Map([
    ["all", 10],
    ["boys", 3],
    ["girls", 7]
  ]),
  hidden: new Set(["boys", "girls"]),
  sums: [{total: "all", addends: ["boys", "girls"]}],
  bounds: [{terms: [{count: "boys", weight: 2}], low: 0, high: 12, why: "a report"}],
  assumed: new Map([["boys", {low: 1, high: 8}]])
};

const fiveBoys: Witness = {
  count: "boys",
  side: "high",
  bound: 5,
  table: new Map([
    ["boys", 5],
    ["girls", 5]
  ])
};

const changed = (witness: Witness, ...changes: (readonly [string, number])[]): Witness => ({
  ...witness,
  table: new Map([...witness.table, ...changes])
});

describe("The verifier of witnesses", () => {
  it("accepts a table that agrees with all that is published and reaches its bound", () => {
    expect(verifierOf(tenChildren)(fiveBoys)).toBeNull();
  });

  it.each([
    ["reaches too little", {...fiveBoys, bound: 6}],
    ["claims to be low and is not", {...fiveBoys, side: "low" as const, bound: 1}],
    ["breaks the sum", changed(fiveBoys, ["boys", 6])],
    ["contradicts the total that is shown", changed(fiveBoys, ["all", 11], ["boys", 6])],
    ["breaks a limit", changed(fiveBoys, ["boys", 7], ["girls", 3])],
    ["holds what nobody would believe", changed(fiveBoys, ["boys", 0], ["girls", 10])],
    ["holds half a child", changed(fiveBoys, ["boys", 4.5], ["girls", 5.5])],
    ["holds fewer than no children", changed(fiveBoys, ["boys", 11], ["girls", -1])],
    ["holds no number", changed(fiveBoys, ["boys", Number.NaN])],
    ["names a count that is not there", changed(fiveBoys, ["others", 1])]
  ])("refuses a table that %s", (_, witness) => {
    expect(verifierOf(tenChildren)(witness)).not.toBeNull();
  });

  it("refuses every table where the truth itself does not add up", () => {
    const untrue = {...tenChildren, truth: new Map([...tenChildren.truth, ["all", 11]])};
    expect(verifierOf(untrue)({...fiveBoys, bound: 3, table: new Map()})).not.toBeNull();
  });

  it("refuses every corruption of a true proof that changes a count by any amount", async () => {
    const counted = countedTables(madeUpChildren(120, 5), {
      pairs: [
        [0, 1],
        [0, 2]
      ]
    });
    const {release, complements, publication} = await protectedTables(counted);
    const witnesses = prove(release, {counted, complements, facts: []});
    expect(witnesses.length).toBeGreaterThan(20);
    const ids = [...publication.truth.keys()];
    const faultIn = verifierOf(publication);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({min: -40, max: 40}), (which, whose, by) => {
        const witness = witnesses[which % witnesses.length] as Witness;
        const id = ids[whose % ids.length] as string;
        const value = (witness.table.get(id) ?? publication.truth.get(id) ?? 0) + by;
        fc.pre(by !== 0);
        // Every count of these tables is in a sum, so one changed alone breaks it.
        expect(faultIn(changed(witness, [id, value]))).not.toBeNull();
      }),
      {numRuns: 1_000, seed: 2}
    );
  });
});

it("The verifier shares no code with what it checks: all that it imports is types", () => {
  const imports = importsOf("loaders/disclosure").filter(({from}) => from.endsWith("/verify-witness.ts"));
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter(({typeOnly}) => !typeOnly)).toEqual([]);
});
