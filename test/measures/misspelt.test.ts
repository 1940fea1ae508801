import {describe, expect, test} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {typeErrors} from "../architecture/type-errors.ts";

/** What every program below has in hand. */
const IN_HAND = `
import type {PublishedRow} from "${projectRoot}/loaders/contract/published-row.ts";
import type {MeasureRow} from "${projectRoot}/loaders/contract/release.ts";
import type {Measure} from "${projectRoot}/loaders/measures/measure.ts";
import {population} from "${projectRoot}/loaders/measures/population.ts";
import {lookedAfter} from "${projectRoot}/loaders/measures/populations/looked-after.ts";
import {siblingsInCare} from "${projectRoot}/loaders/measures/populations/siblings.ts";
import {of, on31March} from "${projectRoot}/loaders/read/comparators/place.ts";
import type {Evidence} from "${projectRoot}/loaders/release/notes/evidence.ts";
import {ownFigure} from "${projectRoot}/loaders/release/notes/own-figure.ts";
import {findFigure} from "${projectRoot}/src/lib/release/find-figure.ts";
import type {Release} from "${projectRoot}/src/lib/release/release.ts";
declare const words: Omit<Measure, "id" | "theme" | "periods" | "tables" | "rule">;
declare const evidence: Evidence;
declare const release: Release;
declare const ours: MeasureRow;
declare const printed: PublishedRow;
`;

/** A measure as its file has it, with the parts in which a name can be misspelt. */
const measure = ({
  id = "three-or-more-placements",
  theme = "stability",
  tables = '[[], ["sex"], ["ethnic-group", "age-band"]]',
  rule = 'kind: "share", population: lookedAfter, where: "age-band=under-1"'
}) => `export const measure: Measure = {
  ...words,
  id: "${id}",
  theme: "${theme}",
  periods: ["31 March"],
  tables: ${tables},
  rule: {${rule}}
};`;

const asked = (where: string) => measure({rule: `kind: "share", population: lookedAfter, where: "${where}"`});

const RIGHT: Readonly<Record<string, string>> = {
  measure: measure({}),
  "a flag": asked("same-carer-asked=yes"),
  "a category of the service’s own": asked("late-reason=whatever the log says"),
  "a page": 'findFigure(release, {measure: "took-part", period: "2018/19"});',
  "a note": 'ownFigure(evidence, "took-part", "2018/19");',
  "a row": 'ours.measure === "took-part" || printed.measure === "took-part";',
  "the department’s": 'of("reason", "adoption", on31March("ceased"));',
  "a population":
    'population({...siblingsInCare, id: "twins", traits: ["siblings-together"], subjects: () => [{on: "2019-03-31", weight: 1, amounts: {}, sources: [], traits: {"siblings-together": "yes"}}]});'
};

const WRONG: Readonly<Record<string, string>> = {
  "a breakdown in a condition": asked("age-bnd=under-1"),
  "a category in a condition": asked("age-band=under-2"),
  "a flag in a condition": asked("same-carer-askd=yes"),
  "an answer to a flag": asked("same-carer-asked=maybe"),
  "a condition of those among whom": measure({
    rule: 'kind: "share", population: lookedAfter, where: "immunisations=yes", among: "health-retruned=yes"'
  }),
  "a breakdown of a table": measure({tables: '[[], ["sexe"]]'}),
  "a flag as a table": measure({tables: '[[], ["same-carer-asked"]]'}),
  "a theme": measure({theme: "stabilty"}),
  "the id of a measure": measure({id: "three-or-more-placments"}),
  "an amount": measure({rule: 'kind: "mean", population: lookedAfter, amount: "sdq"'}),
  "a measure on a page": 'findFigure(release, {measure: "tok-part", period: "2018/19"});',
  "a measure in a note": 'ownFigure(evidence, "tok-part", "2018/19");',
  "a measure of a row": 'ours.measure === "tok-part";',
  "a measure of a printed row": 'printed.measure === "tok-part";',
  "a measure of the department’s": 'on31March("lookd-after-rate");',
  "a category of the department’s": 'of("reason", "adopted", on31March("ceased"));',
  "a trait of a subject":
    'population({...siblingsInCare, id: "twins", traits: ["siblings-together"], subjects: () => [{on: "2019-03-31", weight: 1, amounts: {}, sources: [], traits: {"siblings-togther": "yes"}}]});',
  "a category of a subject":
    'population({...siblingsInCare, id: "twins", traits: ["siblings-together"], subjects: () => [{on: "2019-03-31", weight: 1, amounts: {}, sources: [], traits: {"siblings-together": "both"}}]});'
};

/** Not assignable, of no such overload, not a known property, no overlap, or "did you mean …?". */
const ABOUT_A_NAME = /^TS(2322|2345|2353|2367|2820)$/;

describe("the names of the catalogue are types", () => {
  test("one that exists compiles, and a misspelt one does not", async () => {
    const programs = Object.entries({...RIGHT, ...WRONG}).map(([name, program]) => [
      name,
      `${IN_HAND}${program}`
    ]);
    const errors = await typeErrors(Object.fromEntries(programs));
    for (const name of Object.keys(RIGHT)) expect.soft(errors.get(name), name).toEqual([]);
    for (const name of Object.keys(WRONG))
      expect.soft(errors.get(name), name).toEqual([expect.stringMatching(ABOUT_A_NAME)]);
  });
});
