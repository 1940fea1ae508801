import {describe, expect, it} from "vitest";
import {comparisons} from "../../loaders/release/comparisons/comparisons.ts";
import {provenanceOf} from "../../loaders/release/provenance.ts";
import {council, nothingAround, ownCount, ownRow, printed, words} from "./hand-made.ts";

const DOCUMENT = "Westhaven, annual report, section 7";

const around = {
  ...nothingAround,
  measures: [
    words("children-looked-after", "Children looked after", "children"),
    {...words("looked-after-rate", "Rate", "per 10,000"), countedBy: "children-looked-after" as const}
  ],
  ledger: [
    {
      ...printed({measure: "children-looked-after", value: 293, unit: "children", source: DOCUMENT}),
      publishedOn: "2019-08-20",
      publishedBy: council.name,
      note: null
    }
  ],
  comparators: [printed({measure: "went-missing", value: 18, unit: "%"})]
};

const children = ownCount("children-looked-after", 293);
const before = ownCount("children-looked-after", 308, {time_period: "2017/18"});
const missing = ownRow({
  measure: "went-missing",
  numerator: 53,
  denominator: 293,
  value: 18.1,
  lower: 14,
  upper: 23
});
const rate = ownRow({
  measure: "looked-after-rate",
  value: 68,
  lower: 60,
  upper: 76,
  numerator: 293,
  unit: "per 10,000"
});
const own = [children, before, missing, rate];

const found = comparisons(own, around);
const provenance = provenanceOf(around, found);

describe("where a figure of a made-up council comes from", () => {
  it("is a document that prints the same, or the Department, allowing for rounding", () => {
    expect(own.map(provenance)).toEqual(["printed", "made-up", "department", "printed"]);
  });

  it("is made up where print says something else", () => {
    const other = provenanceOf(around, comparisons([ownCount("children-looked-after", 294)], around));
    expect(other(ownCount("children-looked-after", 294))).toBe("made-up");
  });

  it("is known of published figures of its own area, and not asked of other areas", () => {
    expect(provenance({...children, basis: "published", source: DOCUMENT})).toBe("printed");
    expect(provenance({...children, basis: "published", source: "Department for Education"})).toBe(
      "department"
    );
    expect(provenance({...children, basis: "published", area_code: "E92000001"})).toBeNull();
  });

  it("gives nothing away of a hidden figure, even where a document printed it", () => {
    const hidden = {...children, numerator: null, value: null, symbol: "c" as const};
    expect(provenanceOf(around, comparisons([hidden], around))(hidden)).toBe("made-up");
  });

  it("is nobody's question for a real council", () => {
    const real = {...around, authority: {...council, synthetic: false}};
    const compared = comparisons(own, real);
    expect(own.map(provenanceOf(real, compared))).toEqual([null, null, null, null]);
    expect(compared.every((row) => row.provenance === null)).toBe(true);
  });
});

describe("what a comparison rests on", () => {
  it("is no more certain than the earlier figure", () => {
    const change = found.find(
      (row) => row.measure === "children-looked-after" && row.compared_with === "previous-year"
    );
    expect(change?.provenance).toBe("made-up");
  });

  it("is our figure alone where it is compared with somebody else's", () => {
    const check = found.find((row) => row.measure === "went-missing" && row.compared_with === "published");
    expect(check?.provenance).toBe("department");
  });
});
