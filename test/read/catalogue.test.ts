import {describe, expect, test} from "vitest";
import {breakdownWords} from "../../loaders/measures/breakdown-words.ts";
import {MEASURES} from "../../loaders/measures/catalogue.ts";
import {COMPACT_MEASURES} from "../../loaders/read/comparators/compact-measures.ts";
import type {Place} from "../../loaders/read/comparators/place.ts";
import {SUBJECTS} from "../../loaders/read/comparators/subjects.ts";
import {inspected} from "./inspected.ts";

const places: readonly Place[] = [
  ...COMPACT_MEASURES.values(),
  ...SUBJECTS.flatMap(({figures}) => Object.values(figures))
    .flatMap((rows) => Object.values(rows))
    .flatMap(({number = [], percentage = [], rate = []}) => [...number, ...percentage, ...rate])
];

describe("figures of the department stand where ours do", () => {
  const named = places.map(
    (place) => [`${place.measure} ${place.breakdown}=${place.category}`, place] as const
  );

  test.each(named)("%s", (_, {measure: id, breakdown, category, unit, timeIdentifier}) => {
    const measure = MEASURES.find((each) => each.id === id);
    expect(measure?.periods).toContain(timeIdentifier);
    // The department's share of those who ceased that were adopted has no measure of its own here.
    if (category !== "adoption") expect(unit).toBe(measure?.unit);
    const categories = breakdownWords(breakdown).categories.map((each) => each.id);
    expect(categories).toContain(category);
  });
});

test("every measure that a finding names is in the catalogue", async () => {
  const {findings} = await inspected({
    "returns/2018-19/header.csv": "CHILD,SEX,DOB\nA1,1,2010\n",
    "returns/2018-19/episodes.csv":
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION\nA1,?,?,?,?,?,?,?,?,?,?,?\n",
    "returns/2018-19/reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\n,?,?,?\n"
  });
  const named = new Set(findings.flatMap(({measures}) => measures));
  const known = new Set(MEASURES.map(({id}) => id));
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
  expect(named.size).toBeGreaterThan(20);
});
