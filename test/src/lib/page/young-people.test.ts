import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {youngPeoplePage} from "../../../../src/lib/page/young-people-page.ts";
import {readingAge} from "../../../../src/words/reading-age.ts";
import {figure, release, share} from "../hand-made.ts";

const told = (...figures: readonly MeasureRow[]) =>
  youngPeoplePage(release(figures), "2018/19").body.html.replace(/<[^>]+>/g, "");

const onTime = (held: number, due: number) => share(held, due, {measure: "reviews-in-timescale-of-due"});
const tookPart = (in100: number) => share(in100, 100, {measure: "took-part"});

describe("the year as young people are told it", () => {
  it("reads well whether some, all or none", () => {
    expect(told(onTime(93, 100), tookPart(84))).toContain(
      "93 in 100 of the meetings were on time. Children aged 4 and over had a say in 84 in 100 of their meetings."
    );
    expect(told(onTime(7, 7), tookPart(100))).toContain(
      "All of the meetings were on time. Children aged 4 and over had a say in all of their meetings."
    );
    expect(told(onTime(0, 7))).toContain("None of the meetings were on time.");
    expect(told(share(0, 293))).toContain("None of you lived in three or more homes in the year.");
  });

  it("leaves out what is not known, and says so of the number of children", () => {
    expect(told()).toContain("We cannot show how many this year.");
    expect(told()).not.toContain("on time");
    expect(told(figure())).toContain("We were looking after 293 of you.");
  });

  it("uses children's words in what the author adds, too, at a reading age of 9 to 11", () => {
    const written = readdirSync("data/narrative", {recursive: true, encoding: "utf8"}).filter((file) =>
      file.endsWith("young-people.md")
    );
    expect(written.length).toBeGreaterThan(0);
    for (const file of written) {
      const words = readFileSync(join("data/narrative", file), "utf8");
      expect(words, file).not.toMatch(/\b(placements?|contact|statutory|looked-after|cases?|LAC)\b/i);
      expect(readingAge(words.replaceAll("*", "")), file).toBeLessThanOrEqual(11);
    }
  });
});
