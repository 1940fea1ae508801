import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {PROVENANCE_MARKS} from "../../src/words/provenance-mark.ts";
import {pdfStructure} from "./pdf-structure.ts";

const dist = process.env.SITE_DIST ?? join(projectRoot, "dist");
const out = mkdtempSync(join(tmpdir(), "paper-"));
const printed = (start: string) => readdirSync(out).filter((name) => name.startsWith(start));
const structureOf = (name: string) => pdfStructure(join(out, name));

/** A mark of where a figure comes from is a small picture too, with its meaning for an alternative. */
const MARKS = new Set<string | null>(Object.values(PROVENANCE_MARKS).map(({words}) => words));

beforeAll(() => {
  const pdf = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/pdf.ts", "--site", dist, "--out", out, "--quiet"],
    {
      cwd: projectRoot,
      encoding: "utf8"
    }
  );
  expect(pdf.status, pdf.stderr).toBe(0);
});
afterAll(() => rmSync(out, {recursive: true}));

describe("what npm run pdf prints", () => {
  it("is tagged, says its language and title, has bookmarks, and a text alternative for every figure", () => {
    const papers = readdirSync(out).filter((name) => name.endsWith(".pdf"));
    expect(papers.length).toBeGreaterThan(0);
    for (const name of papers) {
      const {isTagged, language, title, bookmarks, alternatives} = structureOf(name);
      expect({isTagged, language}, name).toEqual({isTagged: true, language: "en-GB"});
      expect(title, name).toMatch(/Children in our care/);
      expect(bookmarks.length, name).toBeGreaterThan(3);
      for (const alternative of alternatives.filter((each) => !MARKS.has(each)))
        expect(alternative ?? "", name).toMatch(/.{10}/);
    }
  });

  it("has a figure with a text alternative for every chart of a report, and a bookmark for every heading", () => {
    for (const name of printed("annual-report-")) {
      const year = /\d{4}-\d\d/.exec(name)?.[0];
      const {document} = parseHTML(readFileSync(join(dist, `report/${year}.html`), "utf8"));
      const {alternatives, bookmarks} = structureOf(name);
      const drawn = [...document.querySelectorAll(".figure [role=img]")].filter(
        (picture) => !MARKS.has(picture.getAttribute("aria-label"))
      );
      expect(
        alternatives.filter((each) => !MARKS.has(each)),
        name
      ).toHaveLength(drawn.length);
      const headings = [...document.querySelectorAll(":is(h1, h2, h3)")].map((heading) =>
        (heading.querySelector("span[id]") ?? heading).textContent.trim()
      );
      expect(bookmarks.toSorted(), name).toEqual(headings.toSorted());
    }
  });

  it("gives young people two sheets at most: no third for a footer alone", () => {
    for (const name of printed("young-people-")) expect(structureOf(name).pages, name).toBeLessThanOrEqual(2);
  });
});
