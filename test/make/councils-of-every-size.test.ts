import {describe, expect, test} from "vitest";
import {checkFolder} from "../../loaders/check/check-folder.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import {HEURISTIC_ONLY} from "../../loaders/disclosure/protect.ts";
import {gapFindings} from "../../loaders/make/gap-findings.ts";
import {inMemory} from "../files/in-memory.ts";
import {councilOfSize} from "./councils/council-of-size.ts";
import {everySize, nameOf} from "./councils/every-size.ts";
import {attackOn, releasedAndAttacked} from "./councils/released-and-attacked.ts";
import {shippedFiles} from "./councils/shipped-files.ts";
import {releasedInMemory} from "./released-in-memory.ts";

const files = shippedFiles();

/** Stock and flows for one council, shares and meetings for the next: enough for every kind of relation. */
const PARTS = [
  /^(children-looked-after|started|ceased)$/,
  /^(adopted|uasc|three-or-more-placements|same-carer-two-years|reviews-in-timescale|took-part)$/
] as const;

const everyCouncil = everySize(1).map(
  (choice, index) => [nameOf(choice), choice, PARTS[index % PARTS.length] ?? PARTS[0]] as const
);

describe("A council of any size is released, and nobody can be found in it", () => {
  test.each(everyCouncil)("%s", async (_, choice, part) => {
    const {contents, attacked} = await releasedAndAttacked(councilOfSize(files, choice), (id) =>
      part.test(id)
    );
    expect(attacked.complaints).toEqual([]);
    expect(contents.certificate).toMatchObject({
      narrowed: 0,
      exact: 0,
      proven: contents.certificate.attacked
    });
    const noted = contents.notes.filter(({id}) => id === "withheld-whole").flatMap(({measures}) => measures);
    expect(new Set(noted)).toEqual(new Set(contents.certificate.withheld.map(({measure}) => measure)));
  });
});

test.each([1, 20] as const)(
  "what check passes, release does, with every measure: %i children",
  async (size) => {
    const choice = {size, seed: "whole", years: ["2018-19"], skew: "none"} as const;
    const council = councilOfSize(files, choice);
    const {summary} = await checkFolder(inMemory(council), {alsoFound: await gapFindings(inMemory(council))});
    expect(summary.errors).toBe(0);
    const {contents, manifest} = await releasedInMemory(inMemory(council), {searchLimits: HEURISTIC_ONLY});
    const {authority, switches} = manifest;
    const {complaints} = await attackOn(contents, {code: authority.code, switches: switches as never});
    expect(complaints).toEqual([]);
  }
);

test("check hears of the gap that stops a release: nobody explained why the log has other reviews than the return", async () => {
  const choice = {size: 30, seed: "gap", years: ["2018-19"], skew: "none"} as const;
  const {"explanations.md": _, ...council} = councilOfSize(files, choice);
  const alsoFound = await gapFindings(inMemory(council));
  expect(alsoFound.map(({code, severity}) => [code, severity])).toEqual([["unexplained-gap", "error"]]);
  const {summary} = await checkFolder(inMemory(council), {alsoFound});
  expect(summary.errors).toBe(1);
  await expect(releasedInMemory(inMemory(council))).rejects.toBeInstanceOf(Refused);
});
