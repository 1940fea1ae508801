import {expect, test} from "vitest";
import {attackFigures} from "../../loaders/attack/attack-figures.ts";
import type {PrintedFigure} from "../../loaders/attack/gather/printed-figure.ts";
import {printed} from "./printed.ts";

const CLA = "children-looked-after";
const YOUNG_OFFENDERS = "nobody under ten has a youth justice status";

async function attackOn(figures: readonly PrintedFigure[]) {
  const terms = {
    areaCode: "E06999999",
    childMeasures: new Set(figures.map(({measure}) => measure)),
    meetingMeasures: new Set<string>(),
    chineseWith: "asian"
  };
  return attackFigures([{figures, terms}], {threshold: 5, sample: 4});
}

/** 20 children with a youth justice status by age, the two youngest of three groups hidden. */
const byAge = (youngest: number | null) => [
  printed(`2018/19 ${CLA} legal-status=youth-justice`, 20),
  printed(`2018/19 ${CLA} age-band=5-to-9 legal-status=youth-justice`, youngest),
  printed(`2018/19 ${CLA} age-band=10-to-15 legal-status=youth-justice`, null),
  printed(`2018/19 ${CLA} age-band=16-and-over legal-status=youth-justice`, 8)
];

test("the attack says which rules it takes the records to keep", async () => {
  const {assumed, dropped} = await attackOn(byAge(0));
  expect(assumed.some(({because, year}) => because.startsWith(YOUNG_OFFENDERS) && year === "2018/19")).toBe(
    true
  );
  expect(dropped).toEqual([]);
});

test("a cell that by a rule is nobody's and is hidden all the same says that the records may break the rule: no alarm", async () => {
  const {complaints, assumed, dropped} = await attackOn(byAge(null));
  expect(complaints).toEqual([]);
  expect(dropped).toEqual([{because: expect.stringContaining(YOUNG_OFFENDERS), year: "2018/19"}]);
  expect(assumed.some(({because}) => because.startsWith(YOUNG_OFFENDERS))).toBe(false);
});

test("what no numbers fit is not assumed either, and everything else still is", async () => {
  const {complaints, dropped, assumed} = await attackOn([
    printed(`2017/18 ${CLA} sex=male`, 40),
    printed(`2018/19 ${CLA} sex=male`, 31),
    printed(`2018/19 ${CLA}`, 60),
    printed("2018/19 started", 25),
    printed("2018/19 ceased", 20),
    printed("2018/19 ceased sex=male", null),
    printed("2018/19 ceased sex=female", null),
    printed("2018/19 ceased sex=unknown", 14)
  ]);
  expect(complaints).toEqual([]);
  expect(dropped).toEqual([{because: "whoever was in care a year ago still is or ceased", year: "2018/19"}]);
  expect(assumed.length).toBeGreaterThan(0);
});

test("an alarm that rests on a rule says so", async () => {
  // It is at most 3, so it cannot be 5 and is nobody, says the promise.
  const {complaints} = await attackOn([
    printed(`2017/18 ${CLA} ethnic-group=other`, 0),
    printed("2018/19 started ethnic-group=other", 3),
    printed(`2018/19 ${CLA} ethnic-group=other`, null)
  ]);
  expect(complaints).toContainEqual({
    kind: "exact",
    where: expect.stringContaining(CLA),
    what: "it can only be one number, if what was assumed of the records holds"
  });
});
