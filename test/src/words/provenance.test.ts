import {describe, expect, it} from "vitest";
import {aboutSubject} from "../../../src/words/about-subject.ts";
import {ageLabel} from "../../../src/words/age-label.ts";
import {changeVerdict} from "../../../src/words/change-verdict.ts";
import {clearlyApart} from "../../../src/words/clearly-apart.ts";
import {comparisonVerdict} from "../../../src/words/comparison-verdict.ts";
import {markedText, markOf, spoken} from "../../../src/words/provenance-mark.ts";
import {isShown, type ShownFigure} from "../../../src/words/shown-figure.ts";
import {targetVerdict} from "../../../src/words/target-verdict.ts";
import {verdictText} from "../../../src/words/verdict.ts";
import {comparison, figure, hidden, share} from "../lib/hand-made.ts";

describe("a verdict that rests on a made-up figure", () => {
  const now = share(93, 100);
  const rise = comparison(now, {their_value: 85, difference: 8, lower: 3, upper: 13, verdict: "higher"});

  it("is an example, with an open mark in place of its sign", () => {
    const verdict = changeVerdict(now, {...rise, provenance: "made-up"}, 0);
    expect(verdict.sign).toBe("□");
    expect(verdictText(verdict)).toBe(
      "Example: higher than last year, by more than chance: 93%, against 85%."
    );
  });

  it("stays as it is where the figures are known, and for a real council", () => {
    for (const provenance of ["printed", "department", null] as const)
      expect(changeVerdict(now, {...rise, provenance}, 0).sign).toBe("▲");
  });

  it("is an example beside England and beside a target too", () => {
    expect(comparisonVerdict(now, {...rise, provenance: "made-up"}, 0, "England").bold).toBe(
      "Example: higher than England"
    );
    const target = {measure: "took-part", year: "2019/20", from: 99, to: null};
    expect(targetVerdict({...now, provenance: "made-up"}, target)?.bold).toBe(
      "Example: below the target for 2019/20, 99% or more"
    );
  });

  it("says only that nothing is held where nothing is", () => {
    const nothing = comparison(now, {
      verdict: "not available",
      provenance: "made-up",
      reason: "England's figure is not available."
    });
    expect(verdictText(comparisonVerdict(now, nothing, 0, "England"))).toBe(
      "Nothing to compare. England's figure is not available."
    );
  });

  it("can say what it is about", () => {
    const verdict = changeVerdict(now, rise, 0);
    expect(aboutSubject("Leaving", verdict).bold).toBe("Leaving: higher than last year");
    const example = changeVerdict(now, {...rise, provenance: "made-up"}, 0);
    expect(aboutSubject("Leaving", example).bold).toBe("Example: leaving, higher than last year");
  });
});

describe("the mark of a figure", () => {
  it("is solid where the figure is known and open where it is made up", () => {
    const marks = (["printed", "department", "made-up", null] as const).map((provenance) =>
      markOf(figure({provenance}))
    );
    expect(marks).toEqual(["■", "◆", "□", ""]);
    expect(markedText(share(84, 100, {provenance: "made-up"}))).toBe("84%□");
  });

  it("is not on a hidden figure", () => {
    expect(markedText(hidden({provenance: "made-up"}))).toBe("[c]");
  });

  it("is said in words", () => {
    expect(spoken("84%□, 293■")).toBe("84% (made up), 293 (printed in a document)");
  });
});

describe("the highest and the lowest of several groups", () => {
  const at = (value: number, half: number): ShownFigure => {
    const made = share(1, 1, {value, lower: value - half, upper: value + half});
    if (!isShown(made)) throw new Error("it has a value");
    return made;
  };

  it("are apart by the rule for two where there are two: a gap of 1.96 standard errors of the difference", () => {
    // Two figures with a half interval of 1.96: the standard error of their difference is √2.
    expect(clearlyApart(at(12.78, 1.96), at(10, 1.96), 2)).toBe(true);
    expect(clearlyApart(at(12.76, 1.96), at(10, 1.96), 2)).toBe(false);
  });

  it("need a wider gap the more groups there are", () => {
    expect(clearlyApart(at(14, 1.96), at(10, 1.96), 5)).toBe(true);
    expect(clearlyApart(at(14, 1.96), at(10, 1.96), 12)).toBe(false);
  });

  it("are never apart without an interval, or among more groups than there are limits for", () => {
    expect(clearlyApart({...at(90, 1), lower: null}, at(10, 1), 2)).toBe(false);
    expect(clearlyApart(at(90, 1), at(10, 1), 21)).toBe(false);
  });
});

describe("an age band in a measure of older children", () => {
  it("names the ages that can be in it", () => {
    const bands = ["Under 1", "1 to 4", "5 to 9", "16 and over"];
    expect(bands.map((band) => ageLabel(band, 4))).toEqual(["Under 1", "4", "5 to 9", "16 and over"]);
    expect(ageLabel("1 to 4", 3)).toBe("3 to 4");
    expect(ageLabel("1 to 4", undefined)).toBe("1 to 4");
  });
});
