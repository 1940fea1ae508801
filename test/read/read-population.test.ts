import {expect, test} from "vitest";
import {inspected} from "./inspected.ts";

test("children by mid-year and ethnic groups at a census, each known by its columns", async () => {
  const {folder, brief} = await inspected({
    "population/a.csv":
      "census,area_code,area_name,ethnic_group,category,population,age_group,source\n2021,E06000034,Thurrock,Mixed,White and Asian,900,all ages,ONS Census 2021\n",
    "population/b.csv":
      'mid_year,area_code,area_name,age_group,population,source\n2018,E06000034,Thurrock,0 to 17,"43,101",ONS\n'
  });
  expect(brief).toEqual([]);
  expect(folder.population).toEqual([
    {midYear: 2018, areaCode: "E06000034", areaName: "Thurrock", population: 43101, source: "ONS"}
  ]);
  expect(folder.census[0]).toMatchObject({
    census: 2021,
    ethnicGroup: "Mixed",
    population: 900,
    ageGroup: "all ages"
  });
});

test("another age group is no denominator of ours", async () => {
  const {brief} = await inspected({
    "population/b.csv":
      "mid_year,area_code,area_name,age_group,population,source\n2018,E06000034,Thurrock,all ages,170000,ONS\n"
  });
  expect(brief).toEqual(["population/b.csv:2:4 error unknown-code 1"]);
});

test("without them a warning names what cannot be worked out", async () => {
  const {findings} = await inspected();
  const missing = findings.filter(({file}) => file === "population");
  expect(missing.map(({measures}) => measures)).toEqual([
    ["looked-after-rate", "started-rate"],
    ["ethnic-representation"]
  ]);
});
