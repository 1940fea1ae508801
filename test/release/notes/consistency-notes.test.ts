import {describe, expect, test} from "vitest";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {PublishedRow} from "../../../loaders/contract/published-row.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {consistencyNotes} from "../../../loaders/release/notes/consistency-notes.ts";
import type {Evidence} from "../../../loaders/release/notes/evidence.ts";
import {council, ENGLAND, ownCount, ownRow, printed, words} from "../hand-made.ts";

const REPORT = "Annual report";

const inReport = (row: Partial<PublishedRow>) =>
  printed({timeIdentifier: "Reporting year", source: REPORT, ...row});

const own = (measure: MeasureId, value: number, row: Partial<MeasureRow> = {}) =>
  ownCount(measure, value, {time_identifier: "Reporting year", unit: "reviews", ...row});

const notesOn = (evidence: Partial<Evidence>) =>
  consistencyNotes({
    authority: council,
    catalogue: {measures: [], breakdowns: []},
    own: [],
    printed: [],
    department: [],
    census: [],
    withheld: [],
    ...evidence
  });

const sentences = (evidence: Partial<Evidence>) => notesOn(evidence).map(({sentence}) => sentence);

test("figures that agree give no note", () => {
  expect(
    notesOn({
      own: [own("reviews-held", 100), own("participation", 100), ownCount("children-looked-after", 293)],
      printed: [inReport({measure: "reviews-held", value: 100, unit: "reviews"})],
      department: [printed({measure: "children-looked-after", value: 293, unit: "children"})]
    })
  ).toEqual([]);
});

describe("quarters measured against reviews held while months are against reviews due", () => {
  const period = (time_period: string, time_identifier: MeasureRow["time_identifier"], counts: number[]) =>
    (["reviews-due", "reviews-held", "reviews-in-timescale"] as const).map((measure, index) =>
      own(measure, counts[index] ?? 0, {time_period, time_identifier})
    );
  const counts = [
    ...period("2018/19 Q3", "Quarter", [194, 192, 178]),
    ...period("2018-11", "Month", [74, 73, 66]),
    ...period("2018-04", "Month", [61, 61, 48])
  ];
  const share = (
    timePeriod: string,
    timeIdentifier: PublishedRow["timeIdentifier"],
    value: number,
    of: "due" | "held"
  ) => inReport({measure: `reviews-in-timescale-of-${of}`, timePeriod, timeIdentifier, value});

  test("is found by trying both", () => {
    const printed = [share("2018/19 Q3", "Quarter", 93, "held"), share("2018-11", "Month", 89, "due")];
    expect(sentences({own: counts, printed})).toEqual([
      "The document gives quarters of 2018/19 as shares of reviews held, and months as shares of reviews due. In 2018/19 Q3, 93% of reviews held were on time; that is 92% of reviews due."
    ]);
  });

  test("is not said of a document that measures both against reviews due", () => {
    const printed = [share("2018/19 Q3", "Quarter", 92, "due"), share("2018-11", "Month", 89, "due")];
    expect(sentences({own: counts, printed})).toEqual([]);
  });

  test("is not said of a month in which every review was held: it fits both", () => {
    const printed = [share("2018/19 Q3", "Quarter", 93, "held"), share("2018-04", "Month", 79, "due")];
    expect(sentences({own: counts, printed})).toEqual([]);
  });
});

describe("a rise that is better recording", () => {
  const before = {time_period: "2017/18"};
  const rows = [
    ownRow({...before, measure: "took-part", numerator: 475, denominator: 558, value: 85.125}),
    ownRow({...before, measure: "participation-not-recorded", numerator: 105, denominator: 748, value: 14})
  ];
  const rise = (from: number) => [
    inReport({measure: "took-part", timePeriod: "2017/18", value: from}),
    inReport({measure: "took-part", value: 84})
  ];

  test("is found where the earlier figure took what was not recorded as no part", () => {
    expect(sentences({own: rows, printed: rise(72)})).toEqual([
      "The document says that children took part in 84% of their reviews, up from 72%. But 105 reviews of 2017/18 had no code and were counted as if the child took no part. If children took part in none of those, the share was 72%; if in all, 87%. So we cannot tell how much of the rise is better recording."
    ]);
  });

  test("is not said where the earlier figure left them out", () => {
    expect(sentences({own: rows, printed: rise(85)})).toEqual([]);
  });
});

describe("a total that its rows do not make", () => {
  const disputes = (areas: number[]) => [
    inReport({measure: "disputes", value: 15, unit: "disputes"}),
    ...areas.map((value, index) =>
      inReport({
        measure: "disputes",
        value,
        unit: "disputes",
        breakdown: "dispute-area",
        category: `area-${index}`
      })
    )
  ];

  test("is found", () => {
    expect(sentences({printed: disputes([2, 8, 1, 2, 1])})).toEqual([
      "The document prints 15 disputes for 2018/19, but the rows below that total add up to 14."
    ]);
  });

  test("is not said of rows that make it, nor of a selection of rows", () => {
    expect(sentences({printed: disputes([2, 8, 2, 2, 1])})).toEqual([]);
    expect(sentences({printed: disputes([2, 1, 1])})).toEqual([]);
  });
});

test("reviews that no participation row counts are counted", () => {
  expect(sentences({own: [own("reviews-held", 755), own("participation", 747)]})).toEqual([
    "755 reviews were held in 2018/19, but the participation table has 747: eight are missing."
  ]);
});

describe("an average outside its own range", () => {
  const year = (timePeriod: string, average: number, lowest: number, highest: number) =>
    (
      [
        ["caseload-average", average],
        ["caseload-lowest", lowest],
        ["caseload-highest", highest]
      ] as const
    ).map(([measure, value]) => inReport({measure, timePeriod, value, unit: "children"}));

  test("is found in each year that has one", () => {
    const [note] = notesOn({
      printed: [
        ...year("2014/15", 56, 58, 62),
        ...year("2017/18", 61, 62, 65),
        ...year("2018/19", 62, 44, 68)
      ]
    });
    expect(note?.heading).toBe("Two averages are outside their own range");
    expect(note?.sentence).toBe(
      "An average cannot be outside its own range, but the document prints 56 in 2014/15 (range 58 to 62) and 61 in 2017/18 (range 62 to 65). Our averages are counted from the service’s log, so they differ."
    );
  });
});

describe("a quoted figure that is not the published measure", () => {
  const catalogue = {
    measures: [
      words("over-20-miles", "More than 20 miles from home"),
      words("over-20-miles-outside", "More than 20 miles away and outside the council")
    ],
    breakdowns: []
  };
  const department = [
    printed({...ENGLAND, measure: "over-20-miles", timePeriod: "2020/21", value: 21}),
    printed({...ENGLAND, measure: "over-20-miles-outside", timePeriod: "2016/17", value: 15}),
    printed({...ENGLAND, measure: "over-20-miles-outside", timePeriod: "2018/19", value: 16})
  ];
  const quoted = (value: number) => [
    inReport({...ENGLAND, measure: "over-20-miles", timePeriod: "2017/18", value})
  ];

  test("is found where it lies outside all that the department published", () => {
    expect(sentences({catalogue, department, printed: quoted(26)})).toEqual([
      "The document quotes 26% for England in 2017/18. It is outside all the department’s figures that we hold: 21% for “More than 20 miles from home” (2020/21) and 15% to 16% for “More than 20 miles away and outside the council” (2016/17 to 2018/19)."
    ]);
  });

  test("is not said of a figure that was published, or would be within its rounding", () => {
    expect(sentences({catalogue, department, printed: quoted(16)})).toEqual([]);
    expect(sentences({catalogue, department, printed: quoted(21.4)})).toEqual([]);
  });

  test("is not said where the department's figures here begin no earlier: it may be last year's", () => {
    const later = department.map((row) => ({
      ...row,
      timePeriod: row.timePeriod.replace("2016/17", "2017/18")
    }));
    expect(sentences({catalogue, department: later, printed: quoted(26)})).toEqual([]);
  });
});

test("an older census that makes the gap is named", () => {
  const census = [
    [2011, "Black or Black British", 8],
    [2011, "White", 92],
    [2021, "Black or Black British", 12],
    [2021, "White", 88]
  ].map(([census, ethnicGroup, population]) => ({
    census: Number(census),
    areaCode: council.code,
    areaName: council.name,
    ethnicGroup: String(ethnicGroup),
    category: "all",
    population: Number(population),
    ageGroup: "all ages",
    source: "ONS"
  }));
  const black = ownCount("children-looked-after", 47, {
    breakdown: "ethnic-group",
    category: "black",
    denominator: 293
  });
  expect(sentences({own: [black], census})).toEqual([
    "16% of children looked after are Black or Black British. The gap to residents is 8 percentage points by the 2011 census (all ages), but 4 percentage points by that of 2021."
  ]);
});

test("the department's other count is set beside ours", () => {
  expect(
    sentences({
      catalogue: {
        measures: [words("children-looked-after", "Children looked after", "children")],
        breakdowns: []
      },
      own: [ownCount("children-looked-after", 293)],
      department: [printed({measure: "children-looked-after", value: 290, unit: "children"})]
    })
  ).toEqual([
    "For 2018/19 the department has 290 for “Children looked after” where this service counts 293. Returns are corrected after they are sent, so the two differ. We never mix them."
  ]);
});

test("one figure printed with two values is named", () => {
  const uasc = (value: number) => inReport({measure: "uasc", value, unit: "children"});
  expect(sentences({printed: [uasc(30), uasc(31)]})).toEqual([
    "“uasc” for 2018/19 is printed as 30 and 31 in different places."
  ]);
});

test("tables that are withheld whole are named with their measure and year, and with no number but the year", () => {
  const [measure, sex, age] = ["children-looked-after", "sex", "age-band"] as const;
  const breakdown = (id: typeof sex | typeof age, label: string) => ({
    id,
    label,
    ordinal: false,
    categories: []
  });
  const withheld = [
    {measure, timePeriod: "2018/19", breakdown: "total", breakdown2: null},
    {measure, timePeriod: "2018/19 Q1", breakdown: sex, breakdown2: null},
    {measure, timePeriod: "2018/19", breakdown: sex, breakdown2: age}
  ];
  const catalogue = {
    measures: [words(measure, "Children looked after")],
    breakdowns: [breakdown(sex, "Sex"), breakdown(age, "Age")]
  };
  const [note, ...others] = notesOn({catalogue, withheld});
  expect(others).toEqual([]);
  expect(note).toMatchObject({id: "withheld-whole", measures: [measure], timePeriod: "2018/19"});
  expect(note?.sentence).toContain("“Children looked after” as a total, by sex and by sex and age together");
  expect(note?.sentence.replaceAll("2018/19", "")).not.toMatch(/\d/);
});
