import {expect, test} from "vitest";
import {sourcesOf} from "../../../../src/lib/figures/sources-of.ts";
import {row} from "../explore/made-release.ts";

const of = (...sources: string[]) => sourcesOf(sources.map((source) => row({source})));

test("names each source once", () => {
  expect(of("Log of reviews", "SSDA903 return; Log of reviews")).toBe("Log of reviews; SSDA903 return");
});

test("joins the years of one source", () => {
  expect(
    of(
      "SSDA903 return; ONS estimates, mid-2014",
      "SSDA903 return; ONS estimates, mid-2015",
      "SSDA903 return; ONS estimates, mid-2016"
    )
  ).toBe("SSDA903 return; ONS estimates, mid-2014 to mid-2016");
});

test("does not claim a year in between that is not there", () => {
  expect(of("Report 2014/15", "Report 2016/17", "Report 2018/19")).toBe(
    "Report 2014/15, 2016/17 and 2018/19"
  );
});

test("leaves a year alone that belongs to the name", () => {
  expect(of("ONS Census 2021, residents of all ages", "Report 2018/19, section 7")).toBe(
    "ONS Census 2021, residents of all ages; Report 2018/19, section 7"
  );
});
