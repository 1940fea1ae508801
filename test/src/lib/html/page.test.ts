import {describe, expect, it} from "vitest";
import {html} from "../../../../src/lib/html/html.ts";
import {pageText} from "../../../../src/lib/html/page.ts";

describe("a page for Framework", () => {
  const text = pageText({
    head: {title: 'The "year"', description: "One: two"},
    body: html`<p>a</p>

    <p>$${"{1 + 1}"}</p>`
  });

  it("has no blank line inside its block of HTML, which would end it", () => {
    expect(text.split('<div class="page">')[1]?.trim()).not.toMatch(/\n\s*\n/);
  });

  it("runs nothing that stands in the text", () => {
    expect(text).toContain("&#36;{1 + 1}");
    expect(text).not.toContain("${");
  });

  it("has a title and a head that are safe in its front matter", () => {
    const page = {head: {title: 'The "year"', description: "One: two"}, body: html`<p>a</p>`};
    expect(pageText(page, html`<meta name="description">`)).toMatch(
      /^---\ntitle: "The \\"year\\""\nhead: "<meta name=\\"description\\">"\n---\n/
    );
  });
});
