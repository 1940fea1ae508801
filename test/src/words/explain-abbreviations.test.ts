import {describe, expect, it} from "vitest";
import {explainAbbreviations} from "../../../src/words/explain-abbreviations.ts";

describe("an abbreviation", () => {
  it("is explained where a page first uses it, and there alone", () => {
    expect(explainAbbreviations("<p>Source: ONS and DfE.</p><p>ONS again.</p>")).toBe(
      "<p>Source: ONS (the Office for National Statistics) and DfE (the Department for Education).</p><p>ONS again.</p>"
    );
  });

  it("keeps the word that goes with it", () => {
    expect(explainAbbreviations("<p>Source: SSDA903 return; log of reviews</p>")).toBe(
      "<p>Source: SSDA903 return (what councils send the Department for Education each year); log of reviews</p>"
    );
  });

  it("is left alone in markup, in headings and in drawings", () => {
    const markup = '<h2>ONS</h2><svg><text>ONS</text></svg><a title="ONS" href="/ONS.csv">here</a>';
    expect(explainAbbreviations(markup)).toBe(markup);
  });

  it("is left alone where the words explain it already", () => {
    for (const words of ["<p>CSV (for Excel)</p>", "<p>SSDA903 return (to the department)</p>"])
      expect(explainAbbreviations(words)).toBe(words);
  });
});
