import {describe, expect, it} from "vitest";
import {explanationOf, readExplanations} from "../../loaders/trace/explanations.ts";
import {inMemory} from "../files/in-memory.ts";

const REVIEWS = {id: "reviews", year: "2018/19"};

describe("readExplanations", () => {
  it("finds what stands under the heading of a comparison and a year", () => {
    const text =
      "# Gaps\r\n\r\n## Reviews 2018/19\r\n\r\nEight reviews\r\nhave no code.\r\n\r\n## disputes 2018/19\r\n";
    const explanations = readExplanations(inMemory({"explanations.md": text}));
    expect(explanationOf(explanations, REVIEWS)).toBe("Eight reviews\nhave no code.");
    expect(explanationOf(explanations, {...REVIEWS, year: "2017/18"})).toBeNull();
  });

  it("takes an empty heading, and no file, for no explanation", () => {
    const empty = readExplanations(inMemory({"explanations.md": "## reviews 2018/19\n\n"}));
    expect(explanationOf(empty, REVIEWS)).toBeNull();
    expect(explanationOf(readExplanations(inMemory()), REVIEWS)).toBeNull();
  });
});
