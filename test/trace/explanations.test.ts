import {describe, expect, it} from "vitest";
import {explanationOf, readExplanations} from "../../loaders/trace/explanations.ts";
import {aFolder} from "../check/a-folder.ts";

const REVIEWS = {id: "reviews", year: "2018/19"};

describe("readExplanations", () => {
  it("finds what stands under the heading of a comparison and a year", async () => {
    const text =
      "# Gaps\r\n\r\n## Reviews 2018/19\r\n\r\nEight reviews\r\nhave no code.\r\n\r\n## disputes 2018/19\r\n";
    const explanations = await readExplanations(aFolder({"explanations.md": text}));
    expect(explanationOf(explanations, REVIEWS)).toBe("Eight reviews\nhave no code.");
    expect(explanationOf(explanations, {...REVIEWS, year: "2017/18"})).toBeNull();
  });

  it("takes an empty heading, and no file, for no explanation", async () => {
    const empty = await readExplanations(aFolder({"explanations.md": "## reviews 2018/19\n\n"}));
    expect(explanationOf(empty, REVIEWS)).toBeNull();
    expect(explanationOf(await readExplanations(aFolder({})), REVIEWS)).toBeNull();
  });
});
