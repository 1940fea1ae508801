import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../../../scripts/project-root.mjs";
import {alreadyEscaped, html} from "../../../../src/lib/html/html.ts";
import {typeErrors} from "../../../architecture/type-errors.ts";

describe("the tag", () => {
  it("escapes text, and takes pieces and lists as they are", () => {
    const items = ["<b>", "&"].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>`.html).toBe("<ul><li>&lt;b&gt;</li><li>&amp;</li></ul>");
    expect(html`<p>${alreadyEscaped("<i>x</i>")}</p>`.html).toBe("<p><i>x</i></p>");
  });

  it("leaves out what is not there, but keeps zero", () => {
    expect(html`${null}${undefined}${false}${0}`.html).toBe("0");
  });
});

const IN_HAND = `
import {type Html, html} from "${projectRoot}/src/lib/html/html.ts";
const piece: Html = html\`<b>Bold</b>\`;
const take = (page: Html) => page.html;
`;

/** Programs, each with what it would pass off as HTML. */
const PROGRAMS = {
  tagged: "take(html`<p>piece</p>`);",
  text: 'take("<script>");',
  lookalike: 'take({html: "<script>"});',
  copied: "take({...piece});",
  changed: 'take({...piece, html: "<script>"});',
  rewritten: 'piece.html = "<script>";',
  constructed: "new Html('<script>');",
  cast: 'take("<script>" as Html);'
} as const;

describe("nothing else makes HTML", () => {
  it("does not compile from a string, a copy or a lookalike", async () => {
    const programs = Object.entries(PROGRAMS).map(([name, program]) => [name, `${IN_HAND}${program}`]);
    const errors = await typeErrors(Object.fromEntries(programs));
    expect(Object.fromEntries(errors)).toEqual({
      tagged: [],
      text: ["TS2345"],
      lookalike: ["TS2741"],
      copied: ["TS2739"],
      changed: ["TS2741"],
      rewritten: ["TS2540"],
      constructed: ["TS2673", "TS1361"],
      cast: ["TS2352"]
    });
  });

  it("does not run from an object that was cast", () => {
    const forged = JSON.parse('{"html": "<script>"}') as typeof piece;
    const piece = html`<b>Bold</b>`;
    expect(() => html`<p>${forged}</p>`).toThrow(TypeError);
  });
});

/** The lines of `src` that match, each as its file. */
const filesWith = (sign: RegExp): readonly string[] =>
  readdirSync(join(projectRoot, "src"), {recursive: true})
    .map(String)
    .filter((name) => /\.ts$/.test(name) && !name.startsWith(".observablehq"))
    .filter((name) => sign.test(readFileSync(join(projectRoot, "src", name), "utf8")))
    .sort();

describe("the way in and the way out are few", () => {
  it("takes a string for HTML only from what escapes its text", () => {
    expect(filesWith(/\balreadyEscaped\(/)).toEqual([
      "lib/explore/shown/hidden-reason.ts", // our tag
      "lib/html/element-html.ts", // a DOM
      "lib/html/explained.ts", // our tag
      "lib/html/markdown.ts", // markdown-it
      "lib/site/shell/paper-edges.ts" // a string of a style sheet
    ]);
  });

  it("casts nothing to HTML", () => {
    expect(filesWith(/\bas (unknown as )?Html\b/)).toEqual([]);
  });

  it("puts HTML into an element in one place, and serialises one in two", () => {
    expect(filesWith(/\.innerHTML|insertAdjacentHTML/)).toEqual(["lib/html/show-html.ts"]);
    // The second writes a drawing as a file of its own.
    expect(filesWith(/\.outerHTML/)).toEqual(["charts/standalone-svg.ts", "lib/html/element-html.ts"]);
  });

  it("escapes text in one place, and in drawings that are files of their own", () => {
    expect(filesWith(/\bescapeHtml\(/)).toEqual([
      "charts/captioned-svg.ts",
      "lib/html/html.ts",
      "words/escape-html.ts"
    ]);
  });
});
