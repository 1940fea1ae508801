import {describe, expect, it} from "vitest";
import {returnsToCheck} from "../../loaders/check/returns-to-check.ts";
import {RULES} from "../../loaders/check/rules.ts";
import {NO_LOGS} from "./a-return.ts";
import {careExamples} from "./examples/care.ts";
import {chainExamples} from "./examples/chain.ts";
import {childExamples} from "./examples/child.ts";
import {leavingExamples} from "./examples/leaving.ts";
import {placementExamples} from "./examples/placement.ts";
import {reviewExamples} from "./examples/reviews.ts";
import {serviceLogExamples} from "./examples/service-logs.ts";
import {tableExamples} from "./examples/tables.ts";

const examples = [
  ...careExamples,
  ...chainExamples,
  ...childExamples,
  ...leavingExamples,
  ...placementExamples,
  ...reviewExamples,
  ...serviceLogExamples,
  ...tableExamples
];

describe("the rules", () => {
  it.each(examples)("$code", ({code, returns, logs = NO_LOGS, lines}) => {
    const rule = RULES.find((candidate) => candidate.code === code);
    const broken = rule?.breaks(returnsToCheck(returns, logs)).map(({source}) => source.line);
    expect(broken?.toSorted((a, b) => a - b)).toEqual(lines);
  });

  it("have an example each", () => {
    const shown = new Set(examples.map(({code}) => code));
    expect(RULES.map(({code}) => code).filter((code) => !shown.has(code))).toEqual([]);
  });

  it("have a code of their own, in kebab case", () => {
    const codes = RULES.map(({code}) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("say in whole sentences what is wrong and what is done", () => {
    for (const {wrong, treated} of RULES) {
      expect(wrong).toMatch(/^[A-Z].*\.$/);
      expect(treated).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("stop a release in three cases only: an end before its beginning, a child of whom no birth is known, an id that lost zeros", () => {
    const errors = RULES.filter(({severity}) => severity === "error").map(({code}) => code);
    expect(errors.toSorted()).toEqual(["child-without-header", "dec-before-decom", "id-lost-zeros"]);
  });
});
