import {describe, expect, it} from "vitest";
import {blocksOf} from "../../../../src/lib/narrative/blocks.ts";
import {fillText} from "../../../../src/lib/narrative/fill-text.ts";
import {comparison, figure, hidden, release, share} from "../hand-made.ts";

const black = figure({
  breakdown: "ethnic-group",
  category: "black",
  numerator: 47,
  denominator: 293,
  value: 47
});
const asian = hidden({breakdown: "ethnic-group", category: "asian"});
const tookPart = share(544, 647, {measure: "took-part"});
const disputes = figure({measure: "disputes", value: 1, numerator: 1});

const told = release([figure(), black, asian, tookPart, disputes], {
  comparisons: [
    comparison(tookPart, {
      their_value: 85,
      difference: -1,
      lower: -5,
      upper: 3,
      verdict: "no clear difference"
    })
  ]
});

const filled = (text: string) =>
  fillText(told, "2018/19", text, {file: "narrative/2018-19/06-reviews.md", line: 12}, (id) =>
    id === "months" ? "[Figure 2](#months)" : null
  );

describe("a token in the author's words", () => {
  it("says what the edition does with small numbers, and claims to hide none where it hides none", () => {
    const restricted = {...told, manifest: {...told.manifest, edition: "restricted" as const}};
    const of = (one: typeof told) =>
      fillText(one, "2018/19", "{{small-numbers}}", {file: "02-period.md", line: 1}, () => null);
    expect(of(told)).toBe("Small numbers are hidden to protect children.");
    expect(of(restricted)).toBe("This edition shows small numbers, so it must stay within the council.");
  });

  it("becomes the released figure, in the form that the author asks for", () => {
    expect(filled("{{children-looked-after}} children.")).toBe("293 children.");
    expect(filled("They took part in {{took-part}}, {{took-part in-100}}, {{took-part counts}}.")).toBe(
      "They took part in 84%, 84 in 100, 544 of the 647."
    );
    expect(filled("{{children-looked-after ethnic-group=black share}} are Black.")).toBe("16% are Black.");
    expect(filled("There was {{disputes words}}.")).toBe("There was one.");
  });

  it("can be a sentence about how it compares, or the council's aim", () => {
    expect(filled("{{change took-part}}")).toBe("There is no clear change: 84%, against 85% last year.");
    expect(filled("{{england took-part}}")).toBe(
      "There is nothing to compare: we hold no figure for England."
    );
    expect(filled("Next year: {{target took-part}}.")).toBe("Next year: 90% or more.");
  });

  it("opens a sentence with a capital", () => {
    expect(filled("Disputes. {{disputes words}} was raised.")).toBe("Disputes. One was raised.");
  });

  it("can be the council, the year, or a figure of the report by its number", () => {
    expect(filled("{{authority}}, {{first-day}} to {{last-day}}: {{see months}}")).toBe(
      "Marshford, 1 April 2018 to 31 March 2019: [Figure 2](#months)"
    );
  });

  it("says what the author wrote for a figure that is hidden or missing", () => {
    expect(filled("{{children-looked-after ethnic-group=asian | a few}} are Asian.")).toBe(
      "A few are Asian."
    );
    expect(filled("{{change children-looked-after | Last year is not known.}}")).toBe(
      "Last year is not known."
    );
  });
});

describe("a build refuses words that it cannot stand behind", () => {
  const refused = (text: string) => () => filled(text);

  it("names the file, the line and the token", () => {
    expect(refused("{{took-prt}}")).toThrow(
      'narrative/2018-19/06-reviews.md:12 {{took-prt}}: The catalogue holds no measure "took-prt".'
    );
  });

  it("where a figure is hidden and nothing stands in for it, without a word of its size", () => {
    expect(refused("{{children-looked-after ethnic-group=asian}}")).toThrow(/this figure is hidden/);
  });

  it("where there is no such figure, form, target or exhibit", () => {
    expect(refused("{{took-part period=2012/13}}")).toThrow(/no such figure/);
    expect(refused("{{took-part loudly}}")).toThrow(/no form of a figure/);
    expect(refused("{{target disputes}}")).toThrow(/set no such target/);
    expect(refused("{{see nothing}}")).toThrow(/no figure or table "nothing"/);
    expect(refused("{{}}")).toThrow(/not the id of a measure/);
  });
});

describe("a section of the report", () => {
  it("is headings, paragraphs with their lists, and places for figures, each with its line", () => {
    const section =
      "## Caseloads\n\nOfficers held 62.\n\n- one\n- two\n\n{{figure caseloads}}\n\nAnd so on.\n";
    expect(blocksOf(section)).toEqual([
      {kind: "heading", text: "Caseloads", line: 1},
      {kind: "text", text: "Officers held 62.\n\n- one\n- two", line: 3},
      {kind: "figure", id: "caseloads", line: 8},
      {kind: "text", text: "And so on.", line: 10}
    ]);
  });
});
