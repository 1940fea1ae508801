import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {checkFolder} from "../../loaders/check/check-folder.ts";
import {summaryTable} from "../../loaders/check/summary-table.ts";
import {findingLine} from "../../loaders/commands/finding-line.ts";
import {inMemory} from "../files/in-memory.ts";
import {anyForm, inForm} from "../read/forms/in-another-form.ts";
import {VALID} from "./a-data-folder.ts";
import {CANARY, mutation} from "./mutation.ts";

/** Many more in the nightly run, each time others. */
const RUNS = Number(process.env.CARE_REPORT_MUTATIONS ?? 500);
const SEED = process.env.CARE_REPORT_MUTATIONS === undefined ? 903 : Date.now();

/** Ids and births of the two children in the folder, and the canary that stands for a name. */
const NEVER_PRINTED = /00000000000000[ab][12]|01\/06\/2008|01\/03\/2010/;

describe("a data folder that was harmed", () => {
  it("ends in findings that print: no crash, no value of a child", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, {minLength: 1, maxLength: 3}), anyForm, async (harms, form) => {
        const data = inMemory(
          inForm(
            form,
            harms.reduce((files, harm) => harm(files), VALID)
          )
        );
        const check = await checkFolder(data);
        const printed = [...check.findings.map(findingLine), summaryTable(check), JSON.stringify(check)].join(
          "\n"
        );
        expect(printed).not.toMatch(NEVER_PRINTED);
        expect(printed).not.toContain(CANARY);
        for (const {line, rows} of check.findings)
          expect(rows >= 0 && (line === null || line >= 1)).toBe(true);
      }),
      {numRuns: RUNS, seed: SEED}
    );
  });
});
