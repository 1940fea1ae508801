import {describe, expect, test} from "vitest";
import type {PublishedRow} from "../../../loaders/contract/published-row.ts";
import {workedOutRates} from "../../../loaders/release/comparisons/worked-out-rates.ts";
import {council, ENGLAND, nothingAround, printed} from "../hand-made.ts";

const NORTHPORT = {areaCode: "E06000991", areaName: "Northport"} as const;

/** A council's number of children who started, as the Department prints it. */
const started = (row: Partial<PublishedRow> = {}) =>
  printed({...NORTHPORT, measure: "started", timeIdentifier: "Reporting year", unit: "children", ...row});

const residents = (areaCode: string, population: number, midYear = 2018) => ({
  midYear,
  areaCode,
  areaName: "",
  population,
  source: "ONS estimates"
});

const rates = (comparators: readonly PublishedRow[]) =>
  workedOutRates({
    ...nothingAround,
    comparators,
    population: [
      residents(NORTHPORT.areaCode, 99_999, 2017),
      residents(NORTHPORT.areaCode, 40_000),
      residents(ENGLAND.areaCode, 11_755_593),
      residents(council.code, 20_000)
    ]
  });

describe("the rate of children who started, where only their number is printed", () => {
  test("is worked out on the residents of the middle of the year before, and says so", () => {
    expect(rates([started({value: 100, source: "DfE"})])).toMatchObject([
      {
        measure: "started-rate",
        unit: "per 10,000",
        value: 25,
        denominator: 40_000,
        source: "DfE (rate worked out here from its number); ONS estimates, mid-2018"
      }
    ]);
  });

  test("is known no better than the number, which the Department rounds to ten for England", () => {
    const [england] = rates([started({...ENGLAND, value: 31_780, decimals: -1})]);
    expect(england?.value).toBeCloseTo(27.034, 3);
    // Five children more or fewer are 0.004 in 10,000: less than half of the second place.
    expect(england?.decimals).toBe(2);
  });

  test("stays away where the Department prints a rate, where residents are not known, and for ourselves", () => {
    const theirRate = started({measure: "started-rate", unit: "per 10,000", value: 26});
    expect(rates([started({value: 100}), theirRate])).toEqual([]);
    expect(rates([started({value: 100, timePeriod: "2015/16"})])).toEqual([]);
    expect(rates([started({areaCode: council.code, value: 100})])).toEqual([]);
  });

  test("is as missing as the number is", () => {
    expect(rates([started({value: null, symbol: "c"})])).toMatchObject([{value: null, symbol: "c"}]);
  });
});
