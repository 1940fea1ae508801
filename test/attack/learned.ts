import {expect} from "vitest";
import {attackFigures} from "../../loaders/attack/attack-figures.ts";
import type {PrintedFigure} from "../../loaders/attack/gather/printed-figure.ts";

/** What a reader works out of the hidden counts: `name: low to high`, those alone that are told something. */
export async function learned(
  figures: readonly PrintedFigure[],
  earlier: readonly (readonly PrintedFigure[])[] = []
): Promise<string[]> {
  const terms = {
    areaCode: "E06999999",
    childMeasures: new Set(
      figures.map(({measure}) => measure).filter((each) => !/reviews-(due|in)/.test(each))
    ),
    meetingMeasures: new Set<string>(),
    chineseWith: "asian"
  };
  const releases = [...earlier, figures].map((each) => ({figures: each, terms}));
  const {ranges, complaints} = await attackFigures(releases, {threshold: 5, sample: 4});
  expect(complaints.filter(({kind}) => /contradiction|solver/.test(kind))).toEqual([]);
  return [...ranges]
    .filter(([cell, {low, high}]) => cell.printed && (low > 0 || high < 1_000))
    .map(([{counts, conditions}, {low, high}]) => `${[counts, ...conditions].join(" ")}: ${low} to ${high}`);
}
