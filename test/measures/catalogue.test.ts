import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {MEASURES} from "../../loaders/measures/catalogue.ts";
import {catalogueFile} from "../../loaders/measures/catalogue-file.ts";
import {definitionsPage} from "../../loaders/measures/definitions-page.ts";
import type {Measure} from "../../loaders/measures/measure.ts";
import {populationOf} from "../../loaders/measures/population-of.ts";
import {lookedAfter} from "../../loaders/measures/populations/looked-after.ts";
import {episode, folderOf, header} from "../children/hand-made.ts";
import {countFolder} from "./counted-values.ts";

describe("every measure", () => {
  test("has an id of its own that can stand in an address", () => {
    const ids = MEASURES.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect.soft(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    "%s speaks plainly",
    (_id, measure) => {
      expect(measure.question).toMatch(/\?$/);
      for (const text of [measure.name, measure.numerator, measure.phrase, measure.people, measure.guidance])
        expect(text).not.toBe("");
      const words = JSON.stringify(measure);
      expect(words).not.toMatch(/\bLAC\b|\bCLA\b/);
      for (const sentence of [measure.leavesOut, ...measure.traps].filter((text) => text !== ""))
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
    }
  );

  test("says what it counts as its population does", () => {
    for (const measure of MEASURES) {
      const population = populationOf(measure);
      if (population) expect.soft([measure.id, measure.counts]).toEqual([measure.id, population.of]);
    }
  });

  test("has a total", () => {
    for (const {id, tables} of MEASURES) expect.soft([id, tables[0]]).toEqual([id, []]);
  });
});

test("the catalogue of the release has the words and not the workings", () => {
  const [first] = catalogueFile().measures;
  expect(first).toMatchObject({id: "children-looked-after", timeIdentifier: "31 March"});
  expect(first).not.toHaveProperty("rule");
});

test("categories of the service’s own logs come from its figures", () => {
  const folder = folderOf({
    service: {
      disputes: [
        {
          raised: "2018-06-01",
          area: "plan-for-contact",
          stage: "team-manager",
          outcome: null,
          resolved: null,
          source: {file: "service/disputes.csv", line: 2}
        }
      ]
    }
  });
  const {breakdowns} = catalogueFile(countFolder(folder).counted.figures);
  const categories = (id: string) => breakdowns.find((breakdown) => breakdown.id === id)?.categories;
  expect(categories("dispute-area")).toEqual([{id: "plan-for-contact", label: "Plan for contact"}]);
  expect(categories("dispute-outcome")).toEqual([{id: "open", label: "Open"}]);
});

test("docs/definitions.md is up to date; npm run docs writes it", () => {
  expect(readFileSync("docs/definitions.md", "utf8")).toBe(definitionsPage());
});

test("a measure is one declaration: figures, tables, counts and sums follow", () => {
  // Ids are a closed list, so this one takes the id and the place of another measure.
  const infants: Measure = {
    id: "time-in-care",
    name: "Infants",
    question: "How many of them are infants?",
    theme: "profile",
    numerator: "children under 1",
    denominator: "children looked after on 31 March",
    phrase: "were under 1",
    people: "children looked after on 31 March",
    leavesOut: "",
    unit: "%",
    decimals: 0,
    better: "neither",
    counts: "children",
    periods: ["31 March"],
    tables: [[], ["sex"]],
    guidance: "None.",
    traps: [],
    rule: {kind: "share", population: lookedAfter, where: "age-band=under-1"}
  };
  const folder = folderOf({
    returns: {
      header: [header("ann", {born: "2018-12-01"}), header("bob", {sex: "male"})],
      episodes: [episode("ann", "2018-12-05"), episode("bob", "2018-05-01")]
    }
  });
  const {counts, counted} = countFolder(folder, [...MEASURES.filter(({id}) => id !== infants.id), infants]);
  expect(counts({measure: infants.id})).toEqual([1, 2]);
  expect(counts({measure: infants.id, breakdown: "sex", category: "male"})).toEqual([0, 1]);
  expect(counted.sums.map(({total}) => total)).toContain("looked-after|2018/19|age-band=under-1");
});
