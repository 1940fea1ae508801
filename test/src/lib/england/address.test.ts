import {describe, expect, it} from "vitest";
import {required} from "../../../../loaders/contract/required.ts";
import {readAddress, writeAddress, yearObjection} from "../../../../src/lib/england/address.ts";
import {nearest} from "../../../../src/lib/england/nearest.ts";
import {slugsOf, whose} from "../../../../src/lib/england/place-name.ts";
import {held} from "../../../england/held-england.ts";
import {areaNamed} from "./a-choice.ts";

const read = (query: string) => readAddress(new URLSearchParams(query), held, areaNamed("Rutland"));

describe("the address of an answer", () => {
  it("is read back as it was written, for every series and every list", () => {
    let place = 0;
    for (const {measure, breakdown, category, unit} of held.series) {
      const area = required(
        held.areas.filter(({level, replacedBy}) => level === "Local authority" && replacedBy.length === 0)[
          place++ % 153
        ],
        "a council"
      );
      const choices = {
        area: area.code,
        with: place % 2 === 0 ? ("england" as const) : ("neighbours-2025" as const),
        series: {measure, breakdown, category, unit},
        year: 2010 + (place % 16)
      };
      const again = read(writeAddress(choices, held));
      expect(again.objections).toEqual([]);
      expect(again.choices).toEqual(choices);
    }
  });

  it("takes a council by name, by the last part of its page's address or by its code", () => {
    for (const area of ["Bristol", "Bristol, City of", "bristol-city-of", "E06000023"])
      expect(read(`area=${encodeURIComponent(area)}`).choices.area).toBe("E06000023");
  });

  it("names a council and a measure that are not there, with what is nearest", () => {
    const {choices, objections} = read("area=Thurock&measure=over-20-mile");
    expect(objections).toEqual([
      "There is no council called “Thurock”. Did you mean Thurrock?",
      "There is no measure called “over-20-mile”. Did you mean “Over 20 miles from home”?"
    ]);
    expect(choices.area).toBe(areaNamed("Rutland").code);
    expect(read("area=qqqqqqqqqqqqqqqqq").objections).toEqual([
      "There is no council called “qqqqqqqqqqqqqqqqq”."
    ]);
  });

  it("says where a council is not in a list", () => {
    expect(read("area=cumberland&with=neighbours-2021").objections).toHaveLength(1);
  });

  it("names the years around one without a figure", () => {
    expect(yearObjection(2018, [2016, 2017, 2020])).toBe(
      "Nothing was published for councils for 2018. The nearest years are 2017 and 2020."
    );
    expect(yearObjection(2020, [2017, 2020])).toBeNull();
  });
});

describe("addresses of councils", () => {
  const slugs = slugsOf(held.areas);

  it("are steady, plain, and one for each", () => {
    expect(slugs.get("E06000023")).toBe("bristol-city-of");
    expect(slugs.get("E08000013")).toBe("st-helens");
    expect(slugs.get("E06000059")).toBe("dorset");
    expect(slugs.get("E10000009")).toBe("dorset-to-2019");
    expect(new Set(slugs.values()).size).toBe(158);
    for (const slug of slugs.values()) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("belong to Kent and to St. Helens", () => {
    expect([whose("Kent"), whose("St. Helens")]).toEqual(["Kent’s", "St. Helens’"]);
  });
});

describe("nearest", () => {
  it("finds a slip and no more", () => {
    expect(nearest("Darbyshire", ["Derbyshire", "Devon"])).toBe("Derbyshire");
    expect(nearest("Xanadu", ["Derbyshire", "Devon"])).toBeNull();
  });
});
