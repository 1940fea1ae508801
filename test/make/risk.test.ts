import {expect, test} from "vitest";
import type {ChildRow} from "../../loaders/contract/child-columns.ts";
import {riskOf} from "../../loaders/make/risk.ts";

const child = (id: string, row: Partial<ChildRow> = {}): ChildRow => ({
  child: id,
  year: "2018/19",
  sex: "male",
  age: 7,
  age_band: "5-to-9",
  ethnicity: "wbri",
  ethnic_group: "white",
  legal_status: "full-care-order",
  placement_type: "foster-other",
  placement_provider: "own",
  distance_band: "under-5-miles",
  time_in_care: "1-to-2-years",
  category_of_need: "n1",
  uasc: "not-uasc",
  placements_in_year: 1,
  ...row
});

test("children who are all alike are singled out by nothing, but their legal status is given away", () => {
  expect(riskOf([child("a"), child("b"), child("c")], "2018/19")).toEqual({
    year: "2018/19",
    children: 3,
    knowable: ["sex", "age-band", "ethnic-group", "legal-status", "placement-type", "distance-band"],
    unique: [
      {attributes: 2, children: 0},
      {attributes: 3, children: 0},
      {attributes: 4, children: 0},
      {attributes: 6, children: 0}
    ],
    legalStatusGivenAway: 3
  });
});

test("a child is singled out by two attributes that nobody else has together", () => {
  const girl = child("d", {sex: "female"});
  const baby = child("e", {age_band: "under-1"});
  const babyGirl = child("f", {sex: "female", age_band: "under-1"});
  const {unique} = riskOf([child("a"), child("b"), girl, baby, babyGirl], "2018/19");
  expect(unique[0]).toEqual({attributes: 2, children: 3});
});

test("two legal statuses among children who look alike give none away; other years do not count", () => {
  const rows = [child("a"), child("b", {legal_status: "section-20"}), child("c", {year: "2017/18"})];
  expect(riskOf(rows, "2018/19")).toMatchObject({children: 2, legalStatusGivenAway: 0});
});
