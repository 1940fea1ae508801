import {expect, test} from "vitest";
import {areasChosen, yearsChosen} from "../../../../src/lib/explore/form/chosen-words.ts";

const offered = ["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"];

test.each([
  [offered, "all 5"],
  [["2018/19"], "2018/19"],
  [["2015/16", "2016/17", "2017/18"], "2015/16 to 2017/18"],
  [["2014/15", "2018/19"], "2 of 5"],
  [[], "none"]
])("years %j are called %s", (years, words) => {
  expect(yearsChosen(years, offered)).toBe(words);
});

test.each([
  [["Thurrock"], "Thurrock"],
  [["Thurrock", "England"], "Thurrock and England"],
  [["Thurrock", "England", "Medway"], "3 of 4"],
  [["Thurrock", "England", "Medway", "Swindon"], "all 4"],
  [[], "none"]
])("areas %j are called %s", (names, words) => {
  expect(areasChosen(names, 4)).toBe(words);
});
