import {describe, expect, test} from "vitest";
import {gate} from "../../loaders/disclosure/gate.ts";
import type {ProofAsked, ProofGrades} from "../../loaders/disclosure/proof-by-councils.ts";
import {HEURISTIC_ONLY} from "../../loaders/disclosure/protect.ts";
import {countedTables, DIMENSIONS, madeUpChildren} from "./made-up-children.ts";
import {madeUpContext} from "./made-up-context.ts";

const dimensions = DIMENSIONS.slice(0, 3);
const counted = countedTables(madeUpChildren(90, 4, dimensions), {dimensions, pairs: [[0, 1]]});

/** What the gate asks of councils, and its certificate where they show this. */
async function gated(grades: ProofGrades | null) {
  const asked: ProofAsked[] = [];
  const proveByCouncils = async (question: ProofAsked) => {
    asked.push(question);
    return grades ?? {classesKept: 0, shown: 0, open: 0};
  };
  const limits = {searchLimits: HEURISTIC_ONLY};
  const context = madeUpContext(grades === null ? limits : {...limits, proveByCouncils});
  const made = await gate(counted, context);
  return {...made, asked};
}

describe("what made-up councils show, on the certificate", () => {
  test("is how many counts are supported in each way", async () => {
    const grades = {classesKept: 12, shown: 0, open: 20};
    const {certificate, councils} = await gated(grades);
    expect(certificate.councils).toEqual(grades);
    expect(councils).toEqual(grades);
  });

  test("is not said where one way has so few that it could be guessed which, but to whoever approves", async () => {
    const grades = {classesKept: 12, shown: 3, open: 20};
    const {certificate, councils} = await gated(grades);
    expect(certificate.councils).toBeNull();
    expect(councils).toEqual(grades);
  });

  test("leaves every attacked count open where no councils are looked for", async () => {
    const {certificate, councils} = await gated(null);
    expect(councils).toEqual({classesKept: 0, shown: 0, open: certificate.attacked});
  });

  test("is asked of every hidden count that the audit attacked, with the figures as they are published", async () => {
    const {asked, figures, certificate} = await gated({classesKept: 0, shown: 0, open: 0});
    const [question] = asked;
    expect(question?.levels).toHaveLength(certificate.attacked);
    expect(question?.publish(counted)).toEqual(figures);
    const small = counted.counts.filter(({value, of}) => of === "children" && value >= 1 && value <= 5);
    expect(small.length).toBeGreaterThan(0);
    const ids = new Set(question?.levels.map(({id}) => id));
    for (const {id, shown} of small) if (shown) expect(ids).toContain(id);
  });
});
