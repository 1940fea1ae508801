import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readingAge} from "../../src/words/reading-age.ts";
import {messagesIn} from "./messages-in.ts";
import {proseOf, wordsIn} from "./prose-of.ts";
import {shippedPages} from "./shipped-pages.ts";

const GUIDE = "docs/plain-words.md";

/** What a person would not say: the left column of the guide's table. */
const PHRASES = [...readFileSync(GUIDE, "utf8").matchAll(/^\| (?!not \|)([^|-][^|]*) \| [^|]+ \|$/gm)].map(
  ([, phrase = ""]) => ({phrase, pattern: new RegExp(`\\b${phrase}\\b`, "i")})
);

const phrasesIn = (words: string): readonly string[] =>
  PHRASES.filter(({pattern}) => pattern.test(words)).map(({phrase}) => phrase);

/** The files below some folders whose names end in one of these ways. */
const filesIn = (folders: readonly string[], ending: RegExp): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: "utf8"})
      .map((name) => `${folder}/${name}`)
      .filter((name) => ending.test(name))
  );

const {pages} = await shippedPages();

it("the guide names phrases, and a test finds them", () => {
  expect(PHRASES.length).toBeGreaterThan(20);
  expect(phrasesIn("The questions stand here; the summary stands at the foot.")).toEqual([
    "stands at the foot"
  ]);
});

describe("what a person would not say", () => {
  it.each([...pages.keys()])("is not on the page %s", (address) => {
    const page = pages.get(address);
    expect(phrasesIn(wordsIn(page?.body.html ?? ""))).toEqual([]);
    expect(phrasesIn(`${page?.head?.title} ${page?.head?.description}`)).toEqual([]);
  });

  it("is not in the docs", () => {
    const root = readdirSync(".").filter((name) => name.endsWith(".md"));
    const docs = [...root, ...filesIn(["docs", "data"], /\.md$/)].filter((file) => file !== GUIDE);
    expect(docs.length).toBeGreaterThan(20);
    const found = docs.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) => phrasesIn(line).map((phrase) => `${file}:${index + 1} ${phrase}`))
    );
    expect(found).toEqual([]);
  });

  it("is not in a message of a command or a page", () => {
    const files = filesIn(["loaders", "src/words", "src/charts", "src/lib", "scripts"], /\.(ts|mjs)$/);
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) =>
      messagesIn(readFileSync(file, "utf8")).flatMap(({line, words}) =>
        phrasesIn(words).map((phrase) => `${file}:${line} ${phrase}`)
      )
    );
    expect(found).toEqual([]);
  });
});

describe("reading age", () => {
  const limits = [...pages.keys()].map((address) => [address, address === "methods" ? 14 : 12] as const);

  it.each(limits)("of %s is at most %i", (address, limit) => {
    expect(readingAge(proseOf(pages.get(address)?.body.html ?? ""))).toBeLessThanOrEqual(limit);
  });
});
