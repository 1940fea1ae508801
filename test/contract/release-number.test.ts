import {expect, test} from "vitest";
import {byRelease, isReleaseNumber, releaseSlug} from "../../loaders/contract/release-number.ts";

test("releases stand in the order of their years and numbers, not of their letters", () => {
  const releases = ["2018-19.10", "2019-20.1", "2018-19.9", "2017-18.2"];
  expect(releases.toSorted(byRelease)).toEqual(["2017-18.2", "2018-19.9", "2018-19.10", "2019-20.1"]);
});

test("a release's address has no dot", () => expect(releaseSlug("2018-19.1")).toBe("2018-19-1"));

test.each([
  ["2018-19.1", true],
  ["2018-19.0", false],
  ["2018-19", false],
  ["../2018-19.1", false]
])("%s", (text, is) => expect(isReleaseNumber(text)).toBe(is));
