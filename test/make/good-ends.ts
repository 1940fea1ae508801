import fc from "fast-check";
import {expect} from "vitest";
import {findingLine} from "../../loaders/commands/finding-line.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import type {MeasureRow} from "../../loaders/contract/release.ts";
import type {ReleaseMade} from "../../loaders/make/release-of.ts";
import {CANARY, mutation} from "../check/mutation.ts";
import {inMemory} from "../files/in-memory.ts";
import {anyForm, inForm} from "../read/forms/in-another-form.ts";
import {balancedFolder} from "./balanced-folder.ts";
import {releasedInMemory} from "./released-in-memory.ts";

const VALID = balancedFolder({}, 30);

/** Ids and births of the children in the folder, and the canary that stands for a name. */
const NEVER_SEEN = new RegExp(`child-\\d|01/05/20(06|11)|20(06|11)-05-01|${CANARY}`, "i");

/**
 * Harms a data folder many times, in every form of a return: its tables before they are written in that form, or the
 * files of the form afterwards. Each time there must be a correct release or a clear refusal.
 */
export async function expectGoodEnds(runs: number, seed: number): Promise<void> {
  const ends = {released: 0, refused: 0};
  const harms = fc.array(mutation, {minLength: 1, maxLength: 3});
  await fc.assert(
    fc.asyncProperty(harms, anyForm, fc.boolean(), async (all, form, isFormHarmed) => {
      const harmed = (files: typeof VALID) => all.reduce((before, harm) => harm(before), files);
      const files = isFormHarmed ? harmed(inForm(form, VALID)) : inForm(form, harmed(VALID));
      const end = await releasedInMemory(inMemory(files)).catch(asRefused);
      if (end instanceof Refused) expectClear(end);
      else expectCorrect(end);
      ends[end instanceof Refused ? "refused" : "released"] += 1;
    }),
    {numRuns: runs, seed}
  );
  expect(Math.min(ends.released, ends.refused)).toBeGreaterThan(runs / 10);
}

/** Any other error is a crash. */
function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  throw error;
}

/** It says what is wrong and where. */
function expectClear({findings}: Refused): void {
  const errors = findings.filter(({severity}) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  const printed = findings.map(findingLine).join("\n");
  expect(printed).not.toMatch(NEVER_SEEN);
  expect(printed).not.toMatch(/\n\s+at /);
}

/** Its files are whole, show no child and no small count, and its categories add up. */
function expectCorrect({manifest, contents, findings, files}: ReleaseMade): void {
  for (const {name, bytes} of manifest.files) {
    const content = files.get(name);
    expect(content?.length, name).toBe(bytes);
    expect(new TextDecoder("latin1").decode(content), name).not.toMatch(NEVER_SEEN);
  }
  expect(findings.map(findingLine).join("\n")).not.toMatch(NEVER_SEEN);
  const own = contents.measures.filter(({basis}) => basis === "own");
  const ofChildren = own.filter(({measure}) => measure === "children-looked-after");
  for (const {numerator} of ofChildren) {
    const isSmall = numerator !== null && numerator > 0 && numerator <= contents.certificate.threshold;
    expect(isSmall).toBe(false);
  }
  for (const total of ofChildren.filter(({breakdown}) => breakdown === "total"))
    for (const parts of tablesUnder(total, ofChildren))
      expect(parts.reduce((sum, {numerator}) => sum + (numerator ?? 0), 0)).toBe(total.numerator);
}

/** The categories of each one-way table of the total's period in which nothing is hidden. */
const tablesUnder = (total: MeasureRow, rows: readonly MeasureRow[]): readonly (readonly MeasureRow[])[] => {
  const parts = rows.filter(
    (row) => row.time_period === total.time_period && row !== total && row.breakdown_2 === null
  );
  const tables = [...new Set(parts.map(({breakdown}) => breakdown))].map((breakdown) =>
    parts.filter((row) => row.breakdown === breakdown)
  );
  return tables.filter((table) => table.every(({numerator}) => numerator !== null));
};
