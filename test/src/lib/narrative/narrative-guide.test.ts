import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {SECTIONS} from "../../../../src/lib/narrative/sections.ts";
import {parseToken} from "../../../../src/lib/narrative/token.ts";
import {EXHIBITS} from "../../../../src/lib/report/exhibits.ts";

const guide = readFileSync("docs/narrative.md", "utf8");
const rowOf = (start: string) => guide.split("\n").find((line) => line.startsWith(start)) ?? "";

it("the guide to the report's words names every section with its file, and every exhibit under its section", () => {
  for (const {id, file, title} of SECTIONS) {
    expect(guide.replaceAll("'", "’")).toContain(`| \`${file}.md\` | ${title} |`);
    const exhibits = EXHIBITS.filter(({section}) => section === id).map((exhibit) => `\`${exhibit.id}\``);
    if (exhibits.length > 0) expect(rowOf(`| ${title} |`)).toBe(`| ${title} | ${exhibits.join(" ")} |`);
  }
});

it("gives tokens that can be read", () => {
  const tokens = [...guide.matchAll(/^\| `\{\{([^{}]+)\}\}` \|/gm)].map(([, token = ""]) => token);
  expect(tokens.length).toBeGreaterThan(8);
  for (const token of tokens) expect(() => parseToken(token.replace("\\|", "|")), token).not.toThrow();
});
