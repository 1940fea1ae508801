import {describe, expect, it} from "vitest";
import {milesBetween, postcodeKey, readPostcodes} from "../../loaders/anonymise/postcodes.ts";
import {inMemory} from "../files/in-memory.ts";

const at = (easting: number, northing: number) => ({easting, northing, authority: "E06000034"});

describe("milesBetween", () => {
  it("is the straight line on the grid, in miles to one decimal", () => {
    // Three and four kilometres along the sides make five across: 3.107 miles.
    expect(milesBetween(at(560_000, 180_000), at(563_000, 184_000))).toBe("3.1");
    expect(milesBetween(at(560_000, 180_000), at(560_000, 180_000))).toBe("0.0");
    // 32,186 metres are 20 miles of 1,609.3 metres.
    expect(milesBetween(at(0, 0), at(32_186, 0))).toBe("20.0");
  });
});

describe("readPostcodes", () => {
  it("holds only the postcodes asked for, however they are spelled", async () => {
    const folder = inMemory({
      "places.csv": "La,Postcode,Northing,Easting\nE1,rm17 6ab,2,1\nE2,SS1 1AA,4,3\nE3,RM16 4XX,,\n"
    });
    const found = await readPostcodes(
      {folder, name: "places.csv"},
      new Set(["RM17 6AB", "RM164XX"].map(postcodeKey))
    );
    expect(found && [...found]).toEqual([["RM176AB", {easting: 1, northing: 2, authority: "E1"}]]);
  });

  it("knows a place without its authority, and none where a cell is missing", async () => {
    const folder = inMemory({
      "places.csv": "postcode,easting,northing,la\nRM17 6AB,1,2\nSS1 1AA,4,3,\nRM16 4XX,1\n\n"
    });
    const wanted = new Set(["RM176AB", "SS11AA", "RM164XX", ""]);
    const found = await readPostcodes({folder, name: "places.csv"}, wanted);
    expect(found && [...found]).toEqual([
      ["RM176AB", {easting: 1, northing: 2, authority: null}],
      ["SS11AA", {easting: 4, northing: 3, authority: null}]
    ]);
  });

  it("knows the columns of the ONS Postcode Directory", async () => {
    const folder = inMemory({"onspd.csv": "pcds,oseast1m,osnrth1m,oslaua\nRM17 6AB,1,2,E1\n"});
    const found = await readPostcodes({folder, name: "onspd.csv"}, new Set(["RM176AB"]));
    expect(found?.get("RM176AB")).toEqual({easting: 1, northing: 2, authority: "E1"});
  });

  it("is null for a file that is no lookup", async () => {
    const folder = inMemory({"places.csv": "postcode,x,y\nRM17 6AB,1,2\n"});
    expect(await readPostcodes({folder, name: "places.csv"}, new Set())).toBeNull();
    expect(await readPostcodes({folder, name: "nowhere.csv"}, new Set())).toBeNull();
  });
});
