import {expect, test} from "vitest";
import {runCommandOf} from "./run-command-of.ts";

test("the generated pages of docs are up to date", () => {
  const {code, err} = runCommandOf("docs", ["--check"]);
  expect(err).toContain("docs/definitions.md and docs/data-dictionary.md are up to date");
  expect(code).toBe(0);
});
