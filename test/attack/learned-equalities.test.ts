import {describe, expect, it} from "vitest";
import {attackFigures} from "../../loaders/attack/attack-figures.ts";
import type {PrintedFigure} from "../../loaders/attack/gather/printed-figure.ts";
import {learned} from "./learned.ts";
import {printed} from "./printed.ts";

const CLA = "children-looked-after";
const BANDS = [
  "under-6-months",
  "6-to-12-months",
  "1-to-2-years",
  "2-to-3-years",
  "3-to-5-years",
  "5-to-10-years",
  "over-10-years"
];

/** Children by time in care, each band in turn, and how many of them the share with a health assessment is of. */
interface Day {
  readonly bands: readonly (number | null)[];
  readonly asked: number;
  readonly all: number;
}

const day = (year: string, {bands, asked, all}: Day): PrintedFigure[] => [
  printed(`${year} ${CLA}`, all),
  ...BANDS.map((band, index) => printed(`${year} ${CLA} time-in-care=${band}`, bands[index] ?? null)),
  printed(`${year} health-assessment`, asked - 12, {of: asked, timeIdentifier: "31 March"})
];

/** In each year everybody is asked who has been in care for a year or more. */
const PRINTED = {
  "2013/14": {bands: [60, 44, 70, 40, 60, 41, 8], asked: 219, all: 323},
  "2014/15": {bands: [52, 38, 75, 45, 58, 45, 9], asked: 232, all: 322},
  "2015/16": {bands: [58, 36, 60, 52, 66, 40, 7], asked: 225, all: 319},
  "2016/17": {bands: [49, 41, 64, 43, 75, 43, 6], asked: 231, all: 321}
} as const satisfies Record<string, Day>;

const before = (...years: readonly (keyof typeof PRINTED)[]) =>
  years.flatMap((year) => day(year, PRINTED[year]));

const ALL_BEFORE = before("2013/14", "2014/15", "2015/16", "2016/17");

/** 31 March 2018: two bands are hidden, of 44 children together. */
const HIDDEN_DAY: Day = {bands: [46, null, 56, 42, 84, 36, null], asked: 222, all: 308};
const HIDDEN = day("2017/18", HIDDEN_DAY);

describe("An equality that has held in four years", () => {
  it("tells how many of 222 children have been in care for ten years: those that no printed band has", async () => {
    const told = await learned([...ALL_BEFORE, ...HIDDEN]);
    expect(told).toContain(`${CLA} time-in-care=over-10-years: 4 to 4`);
    expect(told).toContain(`${CLA} time-in-care=6-to-12-months: 40 to 40`);
  });

  it("is seen in a year, too, in which only the other bands are printed, by what they leave of the total", async () => {
    const hiddenAbove = day("2016/17", {...PRINTED["2016/17"], bands: [49, 41, 64, 43, 75, null, null]});
    const told = await learned([...before("2013/14", "2014/15", "2015/16"), ...hiddenAbove, ...HIDDEN]);
    expect(told).toContain(`${CLA} time-in-care=over-10-years: 4 to 4`);
  });

  it("is told in the report, of the years for which it was used, and the alarm says that it rests on it", async () => {
    const {learned: equalities, relations, complaints} = await attackOn([...ALL_BEFORE, ...HIDDEN]);
    expect(equalities).toEqual([
      {
        because: `whole of health-assessment is ${CLA} by time-in-care: 1-to-2-years, 2-to-3-years, 3-to-5-years, 5-to-10-years, over-10-years`,
        year: "2017/18"
      }
    ]);
    expect(relations["equalities that hold wherever they are printed"]).toBe(1);
    expect(complaints).toContainEqual({
      kind: "exact",
      where: `${CLA}|31 March|2017/18|time-in-care=over-10-years`,
      what: "it can only be one number, if what was assumed of the records holds"
    });
  });

  it("may be of two counts", async () => {
    const figures = [30, 41, 28, 35, 33].flatMap((count, index) => {
      const year = `${2013 + index}/${14 + index}`;
      return [printed(`${year} assessed`, index === 4 ? null : count), printed(`${year} asked`, count)];
    });
    expect(await learned(figures)).toContain("assessed: 33 to 33");
  });
});

describe("An equality is not believed", () => {
  const notTold = async (figures: readonly PrintedFigure[]) => {
    expect(await learned(figures)).toContain(`${CLA} time-in-care=over-10-years: 0 to 44`);
  };

  it("that has held in three years only", async () => {
    await notTold([...before("2014/15", "2015/16", "2016/17"), ...HIDDEN]);
  });

  it("that has held in four years with only two numbers", async () => {
    const {bands, asked, all} = PRINTED["2014/15"];
    const same = ["2013/14", "2014/15", "2015/16"].flatMap((year) => day(year, {bands, asked, all}));
    await notTold([...same, ...before("2016/17"), ...HIDDEN]);
  });

  it("that fails in one printed year", async () => {
    const failed = day("2012/13", {...PRINTED["2013/14"], asked: 220});
    await notTold([...failed, ...ALL_BEFORE, ...HIDDEN]);
  });

  it("that other sums contradict in a year in which one of its counts is hidden", async () => {
    const contradicted = [
      ...day("2012/13", {bands: [60, null, 70, 40, 60, 41, null], asked: 220, all: 323}),
      printed(`2012/13 ${CLA} sex=female time-in-care=over-10-years`, 2),
      printed(`2012/13 ${CLA} sex=male time-in-care=over-10-years`, 6)
    ];
    await notTold([...contradicted, ...ALL_BEFORE, ...HIDDEN]);
  });

  it("in a year in which no numbers fit it, and that is said", async () => {
    const impossible = day("2017/18", {...HIDDEN_DAY, asked: 210});
    await notTold([...ALL_BEFORE, ...impossible]);
    const {learned: equalities, dropped} = await attackOn([...ALL_BEFORE, ...impossible]);
    expect(equalities).toEqual([]);
    expect(dropped).toEqual([
      {because: expect.stringMatching(/^whole of health-assessment is/), year: "2017/18"}
    ]);
  });

  it("where it has held with a category as well as without: nobody has been in it, but somebody may be now", async () => {
    const figures = [
      ["2013/14", 9, 11, 0],
      ["2014/15", 12, 9, 0],
      ["2015/16", 8, 14, 0],
      ["2016/17", 13, 10, 0],
      ["2017/18", 12, null, null]
    ].flatMap(([year, adopted, returned, other]) => {
      const count = (each: string | number | null | undefined) => (typeof each === "number" ? each : null);
      return [
        printed(`${year} left`, year === "2017/18" ? 20 : Number(adopted) + Number(returned)),
        printed(`${year} asked`, year === "2017/18" ? 20 : Number(adopted) + Number(returned)),
        printed(`${year} left why=adopted`, count(adopted)),
        printed(`${year} left why=returned`, count(returned)),
        printed(`${year} left why=other`, count(other))
      ];
    });
    const told = await learned(figures);
    expect(told).toContain("left why=returned: 0 to 8");
    expect(told).toContain("left why=other: 0 to 8");
  });
});

async function attackOn(figures: readonly PrintedFigure[]) {
  const terms = {
    areaCode: "E06999999",
    childMeasures: new Set(figures.map(({measure}) => measure)),
    meetingMeasures: new Set<string>(),
    chineseWith: "asian"
  };
  return attackFigures([{figures, terms}], {threshold: 5, sample: 4});
}
