import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {dataDictionaryPage} from "../../loaders/release/data-dictionary-page.ts";
import {projectRoot} from "../../scripts/project-root.mjs";

test("docs/data-dictionary.md is what the columns say", () => {
  expect(readFileSync(join(projectRoot, "docs/data-dictionary.md"), "utf8")).toBe(dataDictionaryPage());
});
