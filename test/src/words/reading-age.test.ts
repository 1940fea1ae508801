import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {DEFAULT_WORDS} from "../../../src/lib/narrative/default-words.ts";
import {allPages} from "../../../src/lib/site/all-pages.ts";
import {readingAge, syllablesOf} from "../../../src/words/reading-age.ts";
import {figure, release, share} from "../lib/hand-made.ts";

const NARRATIVE = "data/narrative";

/** The words of a page as they would be read out: its paragraphs and list items, each a sentence of its own. */
const proseOf = (markup: string) =>
  [...markup.matchAll(/<(p|li|dd|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , inside]) => (inside ?? "").replace(/<[^>]+>/g, "").replace(/([^.!?:;])$/, "$1."))
    .join(" ");

describe("reading age", () => {
  it("counts syllables as they are spoken, near enough", () => {
    expect(["home", "child", "children", "officer", "reviewing", "placed", "moves"].map(syllablesOf)).toEqual(
      [1, 1, 2, 3, 3, 1, 1]
    );
  });

  it("tells simple words from hard ones", () => {
    expect(readingAge("The cat sat on the mat. It was a good mat. The cat slept.")).toBeLessThan(7);
    expect(
      readingAge(
        "Multidisciplinary consultation arrangements necessitated considerable organisational reconfiguration."
      )
    ).toBeGreaterThan(20);
  });
});

describe("prose that we ship", () => {
  const years = readdirSync(NARRATIVE).filter((name) => /^\d{4}-\d{2}$/.test(name));

  it.each(years)("can be read at 14 in the report of %s", (year) => {
    const text = readdirSync(join(NARRATIVE, year))
      .map((file) => readFileSync(join(NARRATIVE, year, file), "utf8"))
      .join("\n\n")
      .replace(/\{\{figure [^}]*\}\}/g, "")
      .replace(/\{\{(change|england|neighbours)[^}]*\}\}/g, "There is no clear change.")
      .replace(/\{\{[^}]*\}\}/g, "84")
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/^#+ .*$/gm, "")
      .replace(/([^.!?:;])\n\s*\n/g, "$1.\n\n");
    expect(readingAge(text)).toBeLessThanOrEqual(14);
  });

  it("can be read at 14 where we wrote the standard words", () => {
    const text = Object.values(DEFAULT_WORDS)
      .join("\n")
      .replace(/\{\{[^}]*\}\}/g, "84")
      .replace(/^#+ .*$/gm, "");
    expect(readingAge(text)).toBeLessThanOrEqual(14);
  });
});

describe("pages", () => {
  const pages = allPages(release([figure(), share(24, 293)]));

  it.each(["index", "safe", "privacy", "methods", "voices/2018-19", "report/2018-19"])(
    "%s can be read at 14",
    (page) => {
      expect(readingAge(proseOf(pages.get(page)?.body.html ?? ""))).toBeLessThanOrEqual(14);
    }
  );

  it("for young people can be read at 11", () => {
    expect(
      readingAge(proseOf(pages.get("report/2018-19/young-people")?.body.html ?? ""))
    ).toBeLessThanOrEqual(11);
  });
});
