import {describe, expect, test} from "vitest";
import {measureById} from "../../loaders/measures/catalogue.ts";
import {checkMeasure} from "../../loaders/measures/check-measure.ts";
import type {Measure} from "../../loaders/measures/measure.ts";
import {lookedAfter} from "../../loaders/measures/populations/looked-after.ts";
import {dueReviews} from "../../loaders/measures/populations/reviews.ts";
import {parsedTemplate} from "../../loaders/measures/relations/template.ts";

const measure = (change: Partial<Measure>): Measure => ({...measureById("took-part"), ...change});

describe("a measure asks its population for what somebody in it has, or the catalogue does not load", () => {
  test("a condition: a review has no time in care", () => {
    const asked = measure({
      rule: {kind: "share", population: dueReviews, where: "time-in-care=over-10-years"}
    });
    expect(() => checkMeasure(asked)).toThrow(
      /^The measure took-part asks for time-in-care, but no subject of the population reviews has it\. They have: held, /
    );
  });

  test("those among whom", () => {
    const rule = {
      kind: "share",
      population: lookedAfter,
      where: "immunisations=yes",
      among: "held=yes"
    } as const;
    expect(() => checkMeasure(measure({rule}))).toThrow(
      "asks for held, but no subject of the population looked-after"
    );
  });

  test("a table", () => {
    const tables = [[], ["sex", "reason"]] as const;
    const rule = {kind: "profile", population: lookedAfter} as const;
    expect(() => checkMeasure(measure({rule, tables}))).toThrow("asks for reason");
  });

  test("at the ends of quarters too, of which less is known", () => {
    const rule = {kind: "share", population: lookedAfter, where: "health-returned=yes"} as const;
    expect(() => checkMeasure(measure({rule, tables: [[]], quarters: [[]]}))).toThrow(
      "asks for health-returned, but no subject of the population looked-after-at-quarter-end has it"
    );
  });

  test("an amount", () => {
    const rule = {kind: "mean", population: lookedAfter, amount: "children"} as const;
    expect(() => checkMeasure(measure({rule, tables: [[]]}))).toThrow(
      "The measure took-part asks for the mean of children, but no subject of the population looked-after has it."
    );
  });

  test("what a relation says of a population", () => {
    expect(() => parsedTemplate("reviews: sex=male <= reviews")).toThrow(
      "A relation asks for sex, but no subject of the population reviews has it"
    );
  });
});
