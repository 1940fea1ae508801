import {describe, expect, it, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {measureById} from "../../loaders/measures/catalogue.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import type {Count, Counted, CountId} from "../../loaders/measures/counted.ts";
import {OBSERVED} from "../../loaders/measures/relations/observed.ts";
import {relationsOf} from "../../loaders/measures/relations/relations-of.ts";
import {parsedTemplate} from "../../loaders/measures/relations/template.ts";
import {episode, folderOf, header} from "../children/hand-made.ts";
import {protectedTables} from "./protected.ts";
import {rangeOf} from "./range-of.ts";

/*
 * What could be read from the site that shipped in November 2026, frozen: in each the gate had hidden the count, and a
 * relation that nobody had written down gave it away.
 */

const YEAR = "2017/18";
const BEFORE = "2016/17";

/** The counts of a reader's page; those in brackets are hidden. */
function page(values: Readonly<Record<CountId, number | readonly [number]>>) {
  const counts = Object.entries(values).map(
    ([id, value]): Count => ({
      id,
      value: typeof value === "number" ? value : value[0],
      of: id.startsWith("reviews") ? "meetings" : "children",
      ways: Math.min(2, id.split("|").length - 2) as 0 | 1 | 2,
      headline: false,
      shown: true,
      sensitive: false
    })
  );
  const hidden = new Set(Object.keys(values).filter((id) => typeof values[id] !== "number"));
  return {counts, hidden};
}

const of = (population: string, ...conditions: string[]) => [population, YEAR, ...conditions].join("|");
const before = (population: string, ...conditions: string[]) => [population, BEFORE, ...conditions].join("|");
const inCareFor = (band: string) => of("looked-after", `time-in-care=${band}`);

/** The sums that a table makes. */
const table = (total: CountId, ...addends: CountId[]) => ({total, addends});

interface Leak {
  readonly page: ReturnType<typeof page>;
  readonly sums?: Counted["sums"];
  readonly asked: CountId;
  /** What a reader could work out. */
  readonly range: readonly [number, number];
  /** A word of the relations that give it away. */
  readonly family: RegExp;
}

const BANDS = [
  "under-6-months",
  "6-to-12-months",
  "1-to-2-years",
  "2-to-3-years",
  "3-to-5-years",
  "5-to-10-years",
  "over-10-years"
];

const LEAKS: Readonly<Record<string, Leak>> = {
  "the children in the health table are those in care for a year: ten years and over is 4": {
    page: page({
      [of("looked-after")]: 308,
      [of("looked-after", "health-returned=yes")]: 222,
      [inCareFor("under-6-months")]: 46,
      [inCareFor("6-to-12-months")]: [40],
      [inCareFor("1-to-2-years")]: 56,
      [inCareFor("2-to-3-years")]: 42,
      [inCareFor("3-to-5-years")]: 84,
      [inCareFor("5-to-10-years")]: 36,
      [inCareFor("over-10-years")]: [4]
    }),
    sums: [table(of("looked-after"), ...BANDS.map(inCareFor))],
    asked: inCareFor("over-10-years"),
    range: [4, 4],
    family: /health-returned/
  },
  "who lives with parents is provided for by them": {
    page: page({
      [of("looked-after", "placement-type=with-parents")]: [3],
      [of("looked-after", "placement-provider=parents")]: [3],
      [of("looked-after", "placement-provider=not-known")]: [1],
      [of("looked-after", "placement-provider=own")]: 60,
      [of("looked-after")]: 64
    }),
    sums: [
      table(
        of("looked-after"),
        ...["parents", "not-known", "own"].map((who) => of("looked-after", `placement-provider=${who}`))
      )
    ],
    asked: of("looked-after", "placement-type=with-parents"),
    range: [0, 4],
    family: /placement-type=with-parents/
  },
  "who had the same carer for two years had no three placements in one": {
    page: page({
      [of("looked-after")]: 40,
      [of("looked-after", "same-carer-two-years=yes")]: 37,
      [of("looked-after", "three-or-more-placements=yes")]: [3],
      [of("looked-after", "three-or-more-placements≠yes")]: [37]
    }),
    sums: [
      table(
        of("looked-after"),
        of("looked-after", "three-or-more-placements=yes"),
        of("looked-after", "three-or-more-placements≠yes")
      )
    ],
    asked: of("looked-after", "three-or-more-placements=yes"),
    range: [0, 3],
    family: /same-carer-two-years/
  },
  "no distance is known of who came alone": {
    page: page({[of("looked-after", "distance-band=over-20-miles", "uasc=uasc")]: [0]}),
    asked: of("looked-after", "distance-band=over-20-miles", "uasc=uasc"),
    range: [0, 0],
    family: /uasc/
  },
  "time in care goes band by band, so who is not in the next has left": {
    page: page({
      [before("looked-after", "time-in-care=1-to-2-years")]: 20,
      [of("looked-after", "time-in-care=2-to-3-years")]: [4],
      [of("ceased")]: 17
    }),
    asked: inCareFor("2-to-3-years"),
    range: [3, 20],
    family: /time-in-care/
  },
  "who is of a group and an age was so a year ago, or came at that age": {
    page: page({
      [of("looked-after", "age-band=10-to-15", "ethnic-group=white")]: [1],
      [before("looked-after", "age-band=5-to-9", "ethnic-group=white")]: 0,
      [before("looked-after", "age-band=10-to-15", "ethnic-group=white")]: 0,
      [of("started")]: 8,
      [of("started", "age-band=5-to-9")]: 0,
      [of("started", "age-band=10-to-15")]: [1],
      [of("started", "age-band=16-and-over")]: 7
    }),
    sums: [
      table(
        of("started"),
        ...["5-to-9", "10-to-15", "16-and-over"].map((age) => of("started", `age-band=${age}`))
      )
    ],
    asked: of("looked-after", "age-band=10-to-15", "ethnic-group=white"),
    range: [0, 1],
    family: /ethnic-group=white & age-band/
  },
  "a first review in time is a review in time": {
    page: page({
      [of("reviews", "in-timescale=yes")]: 9,
      [of("reviews", "first-in-timescale=yes")]: [4]
    }),
    asked: of("reviews", "first-in-timescale=yes"),
    range: [0, 9],
    family: /first-in-timescale/
  },
  "forms are asked for at reviews that parents were asked to, and those were held": {
    page: page({
      [of("reviews", "held=yes")]: 50,
      [of("reviews", "parents-asked=yes")]: [12],
      [of("reviews", "consultation-asked=yes")]: 11
    }),
    asked: of("reviews", "parents-asked=yes"),
    range: [11, 50],
    family: /(parents|consultation)-asked/
  }
};

const TEMPLATES = OBSERVED.map(parsedTemplate);
const YEARS = {years: [BEFORE, YEAR], quarters: []};

describe("A reader who knows", () => {
  for (const [name, {page: seen, sums = [], asked, range, family}] of Object.entries(LEAKS)) {
    const {counts, hidden} = seen;
    const withRelations = (lines: readonly string[]) => {
      const relations = relationsOf(counts, YEARS, lines.map(parsedTemplate));
      return {counts, bounds: relations.bounds, sums: [...sums, ...relations.sums], figures: []};
    };

    it(`that ${name}`, async () => {
      expect(await rangeOf(withRelations(OBSERVED), hidden, asked)).toEqual(range);
    });

    it(`is not foreseen where that family is taken out: ${name}`, async () => {
      const [low, high] = await rangeOf(
        withRelations(OBSERVED.filter((line) => !family.test(line))),
        hidden,
        asked
      );
      expect(high - low).toBeGreaterThan(range[1] - range[0]);
    });
  }

  it("is foreseen by the gate, which hides more", async () => {
    const {
      page: seen,
      sums = [],
      asked
    } = LEAKS[
      "the children in the health table are those in care for a year: ten years and over is 4"
    ] as Leak;
    const relations = relationsOf(seen.counts, YEARS, TEMPLATES);
    const counted = {
      counts: seen.counts,
      bounds: relations.bounds,
      sums: [...sums, ...relations.sums],
      figures: []
    };
    const {release} = await protectedTables(counted);
    expect(release.unattainable).toEqual([]);
    const [low, high] = await rangeOf(counted, release.hidden, asked);
    expect(low).toBeLessThanOrEqual(1);
    expect(high).toBeGreaterThanOrEqual(5);
  });
});

test("one child is one row in three tables at once", async () => {
  const children = Array.from({length: 20}, (_, index) => ({child: `child-${index}`, isWhite: index < 10}));
  const folder = folderOf({
    returns: {
      header: children.map(({child, isWhite}) =>
        header(child, {born: isWhite ? "2012-06-01" : "2006-06-01", ethnicity: isWhite ? "WBRI" : "BCRB"})
      ),
      episodes: children.map(({child, isWhite}) =>
        episode(child, "2018-06-01", {legalStatus: isWhite ? "C1" : "C2"})
      )
    }
  });
  const counted = countMeasures(childrenFacts(folder), folder, [measureById("children-looked-after")]);
  const isHidden = ({id}: Count) => id.includes("ethnic-group=") && id.includes("legal-status=");
  const hidden = new Set(counted.counts.filter(isHidden).map(({id}) => id));
  const asked = "looked-after|2018/19|ethnic-group=white|legal-status=full-care-order";
  // All white children are five to nine, and all of those are under interim orders.
  expect(await rangeOf(counted, hidden, asked)).toEqual([0, 0]);
  const apart = {
    ...counted,
    sums: counted.sums.filter(({addends}) => addends.every((id) => id.split("|").length < 5))
  };
  expect(await rangeOf(apart, hidden, asked)).toEqual([0, 10]);
});
