import {describe, expect, test} from "vitest";
import type {MeasureId} from "../../loaders/contract/measure-ids.ts";
import type {ReturnRows} from "../../loaders/read/rows.ts";
import {
  episode,
  folderOf,
  header,
  health,
  logged,
  missing,
  review,
  socialWorker,
  uasc
} from "../children/hand-made.ts";
import {countFolder} from "./counted-values.ts";

/** Four children looked after on 31 March 2019, and one who was adopted. */
const folder = folderOf({
  returns: {
    header: [
      header("ann"),
      header("bob", {sex: "male", born: "2003-02-01", ethnicity: "BAFR"}),
      header("cat", {born: "2018-11-01", ethnicity: "NOBT"}),
      header("dan", {sex: "male", born: "2002-05-01", ethnicity: "OOTH"}),
      header("eve", {born: "2017-01-01"})
    ],
    episodes: [
      episode("ann", "2018-02-01", {ended: "2018-06-01", reasonEpisodeCeased: "X1"}),
      episode("ann", "2018-06-01", {
        reasonForNewEpisode: "P",
        ended: "2018-09-01",
        reasonEpisodeCeased: "X1"
      }),
      episode("ann", "2018-09-01", {reasonForNewEpisode: "P"}),
      episode("bob", "2014-02-01", {distanceMiles: 41.2, placementLocation: "OUT"}),
      episode("cat", "2018-11-20", {legalStatus: "C1"}),
      episode("dan", "2018-12-01", {legalStatus: "V2", distanceMiles: null, placementLocation: null}),
      episode("eve", "2017-02-01", {legalStatus: "E1", ended: "2018-12-12", reasonEpisodeCeased: "E12"})
    ],
    reviews: [
      review("ann", "2018-06-05"),
      review("bob", "2018-06-06", {participation: "PN7"}),
      review("cat", "2019-01-07", {participation: "PN0"}),
      review("dan", "2019-01-08", {participation: "PN4"})
    ],
    uasc: [uasc("dan")],
    health: [health("ann"), health("bob", {sdqScore: 20, dentalCheck: false}), health("dan")]
  },
  service: {
    reviews: [
      logged("ann", "2018-06-05", "2018-06-05"),
      logged("bob", "2018-06-01", "2018-06-06", {participation: "PN7", lateReason: "cancelled"}),
      logged("cat", "2019-01-09", "2019-01-07"),
      logged("dan", "2019-01-15", null)
    ]
  },
  folder: {
    population: [
      {midYear: 2017, areaCode: "E10000001", areaName: "Anyshire", population: 1, source: "estimates"},
      {midYear: 2018, areaCode: "E10000001", areaName: "Anyshire", population: 8000, source: "estimates"}
    ],
    census: [
      {
        census: 2011,
        areaCode: "E10000001",
        areaName: "Anyshire",
        ethnicGroup: "Black or Black British",
        category: "African",
        population: 1,
        ageGroup: "all ages",
        source: "Census 2011"
      },
      {
        census: 2021,
        areaCode: "E10000001",
        areaName: "Anyshire",
        ethnicGroup: "Black or Black British",
        category: "African",
        population: 10,
        ageGroup: "all ages",
        source: "Census 2021"
      },
      {
        census: 2021,
        areaCode: "E10000001",
        areaName: "Anyshire",
        ethnicGroup: "White",
        category: "Irish",
        population: 90,
        ageGroup: "all ages",
        source: "Census 2021"
      }
    ]
  }
});
const {counts, figures, counted, value} = countFolder(folder);

describe("counts and shares", () => {
  test("children looked after, in all and by category", () => {
    expect(counts({measure: "children-looked-after"})).toEqual([4, null]);
    expect(counts({measure: "children-looked-after", breakdown: "sex", category: "male"})).toEqual([2, 4]);
    expect(
      counts({
        measure: "children-looked-after",
        breakdown: "sex",
        category: "male",
        breakdown2: "age-band",
        category2: "16-and-over"
      })
    ).toEqual([2, 4]);
  });

  test("nobody is a figure too, and so is not knowing", () => {
    expect(counts({measure: "children-looked-after", breakdown: "sex", category: "unknown"})).toEqual([0, 4]);
    expect(counts({measure: "children-looked-after", breakdown: "ethnic-group", category: "asian"})).toEqual([
      0, 4
    ]);
    expect(
      counts({measure: "children-looked-after", breakdown: "ethnic-group", category: "not-known"})
    ).toEqual([1, 4]);
  });

  test("the share of those who moved, and of whom it is", () => {
    expect(counts({measure: "three-or-more-placements"})).toEqual([1, 4]);
    expect(counts({measure: "three-or-more-placements", breakdown: "uasc", category: "uasc"})).toEqual([
      0, 1
    ]);
  });

  test("leaving care", () => {
    expect(counts({measure: "ceased"})).toEqual([1, null]);
    expect(counts({measure: "adopted"})).toEqual([1, 1]);
    expect(counts({measure: "special-guardianship"})).toEqual([0, 1]);
  });

  test("health is asked of children in care for a year", () => {
    expect(counts({measure: "dental-check"})).toEqual([1, 2]);
    expect(figures({measure: "sdq-average", timePeriod: "2018/19"})).toMatchObject([
      {kind: "mean", mean: 16}
    ]);
  });

  test("the score is of children from 5 to 16 on 31 March, whoever else has one", () => {
    const scoredAt = (born: string) => {
      const returns = {
        header: [header("kit"), header("lee", {born})],
        episodes: [episode("kit", "2017-05-01"), episode("lee", "2017-05-01")],
        health: [health("kit", {sdqScore: 10}), health("lee", {sdqScore: 30})]
      };
      return countFolder(folderOf({returns})).figures({measure: "sdq-average", timePeriod: "2018/19"})[0];
    };
    expect(scoredAt("2014-04-01")).toMatchObject({mean: 10});
    expect(scoredAt("2014-03-01")).toMatchObject({mean: 20});
    expect(scoredAt("2002-04-01")).toMatchObject({mean: 20});
    expect(scoredAt("2002-03-01")).toMatchObject({mean: 10});
  });

  test("taking part: of reviews with a code, of children of four and over", () => {
    expect(counts({measure: "took-part"})).toEqual([2, 3]);
    expect(counts({measure: "attended"})).toEqual([2, 3]);
    expect(counts({measure: "spoke-for-self"})).toEqual([1, 3]);
    expect(counts({measure: "participation", breakdown: "participation-code", category: "pn7"})).toEqual([
      1, 4
    ]);
  });

  test("reviews by the month, quarter and year in which they were due", () => {
    expect(counts({measure: "reviews-due", timePeriod: "2018-06"})).toEqual([2, null]);
    expect(counts({measure: "reviews-due", timePeriod: "2018/19 Q4"})).toEqual([2, null]);
    expect(counts({measure: "reviews-due", timePeriod: "2018-07"})).toEqual([0, null]);
    expect(counts({measure: "reviews-in-timescale-of-due"})).toEqual([2, 4]);
    expect(counts({measure: "reviews-in-timescale-of-held"})).toEqual([2, 3]);
    expect(counts({measure: "children-all-reviews-on-time"})).toEqual([2, 4]);
  });

  test("late reviews, in the service’s own words", () => {
    const late = figures({
      measure: "late-reviews-by-reason",
      timePeriod: "2018/19",
      breakdown: "late-reason"
    });
    expect(late.map(({category}) => category)).toEqual(["cancelled", "not-recorded"]);
  });
});

describe("rates and indexes", () => {
  test("a rate uses the residents of the middle of the year before, and names them", () => {
    expect(figures({measure: "looked-after-rate", timePeriod: "2018/19"})).toMatchObject([
      {kind: "rate", population: 8000, source: "SSDA903 return; estimates, mid-2018"}
    ]);
  });

  test("an index uses the latest census, and names it", () => {
    const [black] = figures({measure: "ethnic-representation", timePeriod: "2018/19", category: "black"});
    expect(black).toMatchObject({kind: "index", populationShare: 0.1});
    expect(black?.source).toContain("Census 2021, residents of all ages");
  });

  test("no index for a group that the census has none of, or that nobody knows", () => {
    const symbol = (category: string) =>
      figures({measure: "ethnic-representation", timePeriod: "2018/19", category});
    expect(symbol("mixed")).toMatchObject([{kind: "none", symbol: "x"}]);
    expect(symbol("not-known")).toMatchObject([{kind: "none", symbol: "z"}]);
  });
});

describe("what the council does not collect", () => {
  test("has one figure a year that says so", () => {
    expect(figures({measure: "caseload-average"}).map((figure) => figure.kind)).toEqual(["none", "none"]);
    expect(figures({measure: "siblings-together", timePeriod: "2018/19"})).toMatchObject([
      {symbol: "x", breakdown: "total"}
    ]);
  });

  test("a log of its own gives what the return cannot say", () => {
    const source = {file: "service/log.csv", line: 2};
    const {counts} = countFolder(
      folderOf({
        service: {
          siblings: [
            {child: "ann", year: "2018/19", together: true, source},
            {child: "bob", year: "2018/19", together: true, source},
            {child: "cat", year: "2018/19", together: false, source}
          ],
          initialHealthAssessments: [
            {child: "ann", due: "2018-05-01", held: "2018-05-01", source},
            {child: "bob", due: "2018-05-01", held: "2018-05-02", source},
            {child: "cat", due: "2018-05-01", held: null, source}
          ]
        }
      })
    );
    expect(counts({measure: "siblings-together"})).toEqual([2, 3]);
    expect(counts({measure: "initial-health-assessment"})).toEqual([1, 3]);
  });

  test("and so has a year without a return", () => {
    expect(figures({measure: "children-looked-after", timePeriod: "2017/18"})).toMatchObject([
      {kind: "none", symbol: "x"}
    ]);
  });
});

describe("one cell has one name", () => {
  const ids = (key: Parameters<typeof figures>[0]) =>
    figures({timePeriod: "2018/19", breakdown: "total", breakdown2: null, ...key}).map((figure) => [
      "numerator" in figure ? figure.numerator : null,
      "of" in figure ? figure.of : null
    ])[0];

  test("children adopted are children who ceased because they were adopted", () => {
    expect(ids({measure: "adopted"})).toEqual(
      ids({measure: "ceased", breakdown: "reason", category: "adoption"})
    );
  });

  test("a share by sex is of the children looked after of that sex", () => {
    const [, of] = ids({measure: "three-or-more-placements", breakdown: "sex", category: "male"}) ?? [];
    expect(of).toBe(ids({measure: "children-looked-after", breakdown: "sex", category: "male"})?.[0]);
  });

  test.each([
    ["uasc", "uasc", "uasc"],
    ["over-20-miles", "distance-band", "over-20-miles"],
    ["distance-not-known", "distance-band", "not-known"]
  ] as const)("%s is a category of children looked after", (measure, breakdown, category) => {
    expect(ids({measure})?.[0]).toBe(ids({measure: "children-looked-after", breakdown, category})?.[0]);
  });

  test("section 20 is one status and one group", () => {
    const of = (breakdown: string) => ids({measure: "legal-status", breakdown, category: "section-20"});
    expect(of("legal-status-group")).toEqual(of("legal-status"));
  });

  test("a group that is not joined is one under both breakdowns, and the joined one is a sum", () => {
    const of = (breakdown: string, category: string) =>
      ids({measure: "children-looked-after", breakdown, category})?.[0];
    expect(of("ethnic-group-joined", "white")).toBe(of("ethnic-group", "white"));
    const joined = of("ethnic-group-joined", "other-or-not-known");
    expect(counted.sums.find(({total}) => total === joined)?.addends).toEqual([
      of("ethnic-group", "other"),
      of("ethnic-group", "not-known")
    ]);
  });

  test("spoke for self is one participation code", () => {
    expect(ids({measure: "spoke-for-self"})?.[0]).toBe(
      ids({measure: "participation", breakdown: "participation-code", category: "pn1"})?.[0]
    );
  });
});

describe("how counts add up", () => {
  const sums = counted.sums.map(({total, addends}) => `${total} = ${[...addends].sort().join(" + ")}`);

  test("rows and columns of a two-way table", () => {
    const rows = counted.sums.filter(({total}) => total === "looked-after|2018/19|sex=male");
    expect(rows.map(({addends}) => addends.length)).toContain(5);
    const columns = counted.sums.filter(({total}) => total === "looked-after|2018/19|age-band=under-1");
    expect(columns.map(({addends}) => addends.length)).toContain(3);
  });

  test("interim and full care orders are the care orders", () => {
    expect(sums).toContain(
      "looked-after|2018/19|legal-status-group=care-orders = looked-after|2018/19|legal-status=full-care-order + looked-after|2018/19|legal-status=interim-care-order"
    );
  });

  test("a share and what it leaves make the whole, and what it leaves is never shown", () => {
    expect(sums).toContain(
      "looked-after|2018/19 = looked-after|2018/19|three-or-more-placements=yes + looked-after|2018/19|three-or-more-placements≠yes"
    );
    const rest = counted.counts.find(({id}) => id === "looked-after|2018/19|three-or-more-placements≠yes");
    expect(rest).toMatchObject({value: 3, shown: false});
  });

  test("months make quarters and quarters the year", () => {
    expect(sums).toContain("reviews|2018/19 Q1 = reviews|2018-04 + reviews|2018-05 + reviews|2018-06");
    expect(sums).toContain(
      "reviews|2018/19 = reviews|2018/19 Q1 + reviews|2018/19 Q2 + reviews|2018/19 Q3 + reviews|2018/19 Q4"
    );
  });

  test("those outside the area are among those who live far away", () => {
    expect(sums).toContain(
      "looked-after|2018/19|distance-band=over-20-miles = looked-after|2018/19|distance-band=over-20-miles|over-20-miles-outside≠yes + looked-after|2018/19|over-20-miles-outside=yes"
    );
  });

  test("every sum is true", () => {
    for (const {total, addends} of counted.sums) {
      expect
        .soft([total, addends.reduce((sum, addend) => sum + (value(addend) ?? Number.NaN), 0)])
        .toEqual([total, value(total)]);
    }
  });
});

describe("what the gate must know of a count", () => {
  const count = (id: string) => counted.counts.find((each) => each.id === id);

  test("headlines, breakdowns it lies in, and whether it tells something sensitive", () => {
    expect(count("looked-after|2018/19")).toMatchObject({
      ways: 0,
      headline: true,
      shown: true,
      sensitive: false
    });
    expect(count("looked-after|2018/19|sex=male")).toMatchObject({
      ways: 1,
      headline: false,
      sensitive: false
    });
    expect(count("looked-after|2018/19|age-band=5-to-9|sex=male")).toMatchObject({ways: 2});
    expect(count("looked-after|2018/19|ethnic-group=black")).toMatchObject({ways: 1, sensitive: true});
    expect(count("looked-after|2018/19|uasc=uasc")).toMatchObject({ways: 0, headline: true});
    expect(count("reviews|2018/19")).toMatchObject({of: "meetings"});
  });
});

describe("a child who is in no Header table", () => {
  const known = {header: [header("pam")], episodes: [episode("pam", "2017-05-01")]};
  const rows = (child: string) => ({
    reviews: [review(child, "2018-06-05")],
    uasc: [uasc(child)],
    health: [health(child)],
    missing: [missing(child)],
    socialWorkers: [socialWorker(child, "w1", "2018-04-01"), socialWorker(child, "w2", "2018-06-01")]
  });
  const pam = rows("pam");
  const ghost = rows("ghost");
  const withGhost = countFolder(
    folderOf({
      returns: {
        ...known,
        reviews: [...pam.reviews, ...ghost.reviews],
        uasc: [...pam.uasc, ...ghost.uasc],
        health: [...pam.health, ...ghost.health],
        missing: [...pam.missing, ...ghost.missing],
        socialWorkers: [...pam.socialWorkers, ...ghost.socialWorkers]
      }
    })
  );

  test("changes no figure, whichever table it is in", () => {
    const without = countFolder(folderOf({returns: {...known, ...pam}}));
    expect(withGhost.counted).toEqual(without.counted);
  });

  test("leaves every table adding up to its total", () => {
    for (const {total, addends} of withGhost.counted.sums) {
      const sum = addends.reduce((all, id) => all + (withGhost.value(id) ?? 0), 0);
      expect(`${total} ${sum}`).toBe(`${total} ${withGhost.value(total)}`);
    }
  });
});

describe("a table that is not in the return", () => {
  const children = {header: [header("quin")], episodes: [episode("quin", "2017-05-01")]};
  const RESTS_ON = {
    reviews: ["reviews-due", "reviews-held", "took-part", "children-all-reviews-on-time"],
    uasc: ["uasc"],
    health: ["health-assessment", "dental-check", "immunisations", "sdq-average"],
    missing: ["went-missing"],
    socialWorkers: ["social-worker-changes"]
  } as const satisfies Partial<Record<keyof ReturnRows, readonly MeasureId[]>>;
  const everyTable = {
    ...children,
    reviews: [review("quin", "2018-06-05")],
    uasc: [uasc("quin")],
    health: [health("quin")],
    missing: [missing("quin")],
    socialWorkers: [socialWorker("quin", "w1", "2018-04-01")]
  };
  const kinds = (returns: Partial<ReturnRows>, measure: MeasureId) =>
    countFolder(folderOf({returns}))
      .figures({measure, timePeriod: "2018/19"})
      .map((figure) => (figure.kind === "none" ? figure.symbol : figure.kind));

  test.each(Object.entries(RESTS_ON))("without %s, what rests on it is not collected", (table, measures) => {
    for (const measure of measures) {
      expect(kinds({...everyTable, [table]: []}, measure)).toEqual(["x"]);
      expect(kinds(everyTable, measure)).not.toContain("x");
    }
  });

  test("changes nothing that rests on other tables", () => {
    expect(kinds(children, "children-looked-after")).not.toContain("x");
    expect(kinds(children, "adopted")).toEqual(["count"]);
  });

  test("divides nothing: without UASC no table is by who is unaccompanied", () => {
    const byUasc = {measure: "three-or-more-placements", breakdown: "uasc"} as const;
    expect(countFolder(folderOf({returns: children})).figures(byUasc)).toEqual([]);
    expect(countFolder(folderOf({returns: everyTable})).figures(byUasc)).not.toEqual([]);
  });
});
