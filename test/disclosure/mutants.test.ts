import {beforeAll, describe, expect, it} from "vitest";
import {attackFigures, type FiguresAttacked} from "../../loaders/attack/attack-figures.ts";
import type {Complaint} from "../../loaders/attack/complaint.ts";
import {unexplainedOrder} from "../../loaders/attack/files/order.ts";
import {contradictoryValues} from "../../loaders/attack/files/values.ts";
import {gather} from "../../loaders/attack/gather/gather.ts";
import type {MeasureRow} from "../../loaders/contract/release.ts";
import {type Complements, complementsOf} from "../../loaders/disclosure/complements.ts";
import {gatedFigures} from "../../loaders/disclosure/gated-figures.ts";
import {keyedTieBreak} from "../../loaders/disclosure/keyed-tie-break.ts";
import {type Policy, policyOf} from "../../loaders/disclosure/policy.ts";
import {protectRelease} from "../../loaders/disclosure/protect-release.ts";
import {solver} from "../../loaders/disclosure/solver.ts";
import type {Bound, Count, Counted, CountId} from "../../loaders/measures/counted.ts";
import {ownRow} from "../../loaders/release/own-row.ts";
import {byKey} from "../../loaders/release/row-key.ts";
import {countedTables, type Dimension, madeUpChildren} from "./made-up-children.ts";
import {madeUpContext} from "./made-up-context.ts";

/*
 * Each mutant is the gate with one mistake in it. The black-box attacker, which shares no code with the gate and
 * sees only rows of the release, must notice every one of them, and nothing in the gate as it is.
 */

const {authority} = madeUpContext();
const POLICY = policyOf(authority.switches);

const SEX: Dimension = {breakdown: "sex", shares: [0.55, 0.45]};
const AGE: Dimension = {breakdown: "age-band", shares: [0.02, 0.16, 0.32, 0.5]};
const LEGAL: Dimension = {breakdown: "legal-status", shares: [0.66, 0.2, 0.1, 0.04], sensitive: true};
const DISTANCE: Dimension = {breakdown: "distance-band", shares: [0.7, 0.2, 0.1, 0]};

/** Seven children who live the farthest away and are all under one legal status. */
const FARTHEST = [0, 1, 2, 3, 1, 2, 3].map((age, index) => [index % 2, age, 1, 3]);

const TOTAL = "looked-after|2018/19";
const PLAIN: Policy = {...POLICY, classDisclosureFrom: Number.POSITIVE_INFINITY};

/** A release like a small council's: linked tables and a share that nearly all children have. */
function smallCouncil(): Counted {
  const dimensions = [SEX, AGE, LEGAL, DISTANCE];
  const tables = countedTables([...madeUpChildren(150, 21, dimensions), ...FARTHEST], {
    dimensions,
    pairs: [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3]
    ]
  });
  const asked: Count = {
    id: "dental-check",
    value: 154,
    of: "children",
    ways: 0,
    headline: true,
    shown: true,
    sensitive: false
  };
  const figure = {
    measure: "dental-check",
    timePeriod: "2018/19",
    timeIdentifier: "31 March",
    breakdown: "total",
    category: "total",
    breakdown2: null,
    category2: null,
    source: "made up",
    kind: "share",
    numerator: asked.id,
    of: TOTAL
  } as const;
  return {...tables, counts: [...tables.counts, asked], figures: [...tables.figures, figure]};
}

interface Gate {
  readonly counted: Counted;
  readonly facts: readonly Bound[];
  readonly policy: Policy;
  readonly complements: (counted: Counted, policy: Policy) => Complements;
  /** What the gate would hide, made worse. */
  readonly hidden: (hidden: ReadonlySet<CountId>) => ReadonlySet<CountId>;
}

const council = smallCouncil();
const theGate: Gate = {
  counted: council,
  facts: [],
  policy: POLICY,
  complements: complementsOf,
  hidden: (hidden) => hidden
};

async function hiddenBy(mutation: Partial<Gate>): Promise<ReadonlySet<CountId>> {
  const {counted, facts, policy, complements, hidden} = {...theGate, ...mutation};
  const release = protectRelease(await solver(), {
    counted,
    facts,
    policy,
    complements: complements(counted, policy),
    tieBreak: keyedTieBreak(new Uint8Array([4]))
  });
  return hidden(release.hidden);
}

/** The rows that a release would have with these counts hidden. */
function rowsWith(hidden: ReadonlySet<CountId>): MeasureRow[] {
  const units: Record<string, string> = {"dental-check": "%"};
  return gatedFigures(council, hidden, POLICY)
    .map((figure) => ownRow(figure, {unit: units[figure.measure] ?? "children"}, authority))
    .sort(byKey);
}

/**
 * What the attacker holds against some rows. We know the truth besides, so we also see a small count narrowed
 * that the attacker cannot tell from a large one.
 */
async function attack(rows: readonly MeasureRow[]): Promise<Complaint["kind"][]> {
  const file = {path: "measures.csv", texts: [], page: null, records: rows.map((row) => ({...row}))};
  const {figures, complaints} = gather([file]);
  const terms = {
    areaCode: authority.code,
    childMeasures: new Set(["children-looked-after", "dental-check"]),
    meetingMeasures: new Set<string>(),
    chineseWith: "asian"
  };
  const attacked: FiguresAttacked = await attackFigures([{figures, terms}], {threshold: 5, sample: 2});
  const all = [
    ...complaints,
    ...attacked.complaints,
    ...contradictoryValues(figures),
    ...unexplainedOrder([file])
  ];
  return [...new Set(all.map(({kind}) => kind))];
}

const trueValue = (id: CountId): number => council.counts.find((count) => count.id === id)?.value ?? 0;
const idOf = (conditions: readonly string[]): CountId =>
  council.counts.find(({id}) => {
    const [, , ...own] = id.split("|");
    return id.startsWith(TOTAL) && own.toSorted().join() === conditions.toSorted().join();
  })?.id ?? "";
const isSmallCount = (id: CountId): boolean => trueValue(id) >= 1 && trueValue(id) <= 5;
const onlySmall = new Set(council.counts.filter(({id}) => isSmallCount(id)).map(({id}) => id));

/** The sums without those that `forget` picks. */
const without = (forget: (ids: readonly CountId[]) => boolean): Partial<Gate> => ({
  counted: {
    ...council,
    sums: council.sums.filter(({total, addends}) => !forget([total, ...addends]))
  }
});

/** Hides, for each sum with one hidden part, the smallest other part below 20: the rule of 2007. */
function nextSmallest(): ReadonlySet<CountId> {
  const hidden = new Set(onlySmall);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const {addends} of council.sums) {
      if (addends.filter((addend) => hidden.has(addend)).length !== 1) continue;
      const next = addends
        .filter((addend) => !hidden.has(addend) && trueValue(addend) > 0 && trueValue(addend) < 20)
        .sort((a, b) => trueValue(a) - trueValue(b))[0];
      if (next) hidden.add(next);
    }
  }
  return hidden;
}

const noComplements = (): Complements => ({
  pairs: [],
  counts: [],
  sums: [],
  numeratorsOfFew: new Set(),
  numerators: new Set(),
  classes: new Set()
});

let gated: ReadonlySet<CountId>;
beforeAll(async () => {
  gated = await hiddenBy({});
});

describe("The gate with a mistake in it", () => {
  it("is not accused of anything as it is", async () => {
    expect([...gated].some((id) => !isSmallCount(id) && trueValue(id) > 5)).toBe(true);
    expect(await attack(rowsWith(gated))).toEqual([]);
  });

  const choosing: [string, Partial<Gate>][] = [
    ["hides nothing", {hidden: () => new Set()}],
    ["hides small counts and no others", {hidden: () => onlySmall}],
    ["hides the next smallest below 20, as the rule of 2007 did", {hidden: () => nextSmallest()}],
    ["takes 5 for a large number", {policy: {...PLAIN, threshold: 4}}],
    [
      "is content when a small count could be up to 3",
      {policy: {...PLAIN, threshold: 3}, hidden: (hidden) => new Set([...hidden, ...onlySmall])}
    ],
    [
      "forgets one of the linked tables",
      without((ids) => ids.some((id) => /age-band=.*legal-status=/.test(id)))
    ],
    [
      "protects rows and forgets columns",
      without((ids) => /legal-status=[^|]*$/.test(ids[0] ?? "") && ids.length > 2)
    ],
    ["forgets those who are not in a share", {complements: noComplements}],
    ["forgets that all of a group can be alike", {policy: PLAIN}]
  ];
  it.each(choosing)("is caught when it %s", async (_, mutation) => {
    expect(await attack(rowsWith(await hiddenBy(mutation)))).not.toEqual([]);
  });

  it("is caught when it shows one of the cells that it hides only to protect others", async () => {
    const secondary = council.counts.filter(
      ({id, value}) => gated.has(id) && value > 5 && id.startsWith(TOTAL)
    );
    expect(secondary.length).toBeGreaterThan(5);
    let caught = 0;
    for (const {id} of secondary) {
      const kinds = await attack(rowsWith(new Set([...gated].filter((hidden) => hidden !== id))));
      if (kinds.length > 0) caught += 1;
    }
    // The others protect a complement, which a stranger cannot tell from a large one.
    expect(caught / secondary.length).toBeGreaterThan(0.8);
  });

  const writing: [string, (row: MeasureRow) => MeasureRow, Complaint["kind"]][] = [
    [
      "draws a hidden count as 0",
      (row) => (row.symbol === "c" ? {...row, symbol: "", numerator: 0, value: 0} : row),
      "contradiction"
    ],
    [
      "leaves the value of a hidden figure",
      (row) => (row.symbol === "c" ? {...row, value: 12.3} : row),
      "number beside a symbol"
    ],
    [
      "leaves the interval of a hidden figure",
      (row) => (row.symbol === "c" ? {...row, lower: 1.2} : row),
      "number beside a symbol"
    ],
    [
      "prints a share of other counts",
      (row) => (row.unit === "%" ? {...row, symbol: "", numerator: 40, denominator: 160, value: 26} : row),
      "contradiction"
    ]
  ];
  it.each(writing)("is caught when it %s", async (_, mistake, kind) => {
    expect(await attack(rowsWith(gated).map(mistake))).toContain(kind);
  });

  it("is caught when it sorts by what it hides", async () => {
    const numerators = new Map(
      gatedFigures(council, new Set(), POLICY).map((figure) => [figure.category, figure])
    );
    const rank = ({category}: MeasureRow) => {
      const figure = numerators.get(category);
      return figure && "numerator" in figure ? (figure.numerator ?? 0) : 0;
    };
    const sorted = rowsWith(gated).sort((a, b) => rank(b) - rank(a));
    expect(await attack(sorted)).toContain("unexplained order");
  });

  it("is caught when it shows under another name what it hides", async () => {
    const [row] = rowsWith(gated).filter(({category}) => category === "total");
    const far = {...row, measure: "over-20-miles", numerator: 4, denominator: 157, value: 4} as MeasureRow;
    const near: MeasureRow = {
      ...far,
      measure: "children-looked-after",
      breakdown: "distance-band",
      category: "over-20-miles"
    };
    const hidden = {...near, numerator: null, denominator: null, value: null, symbol: "c"} as const;
    expect(await attack([hidden, far].sort(byKey))).toContain("small count printed");
  });

  it.each(["Annual report", "Department for Education"])(
    "is caught when it forgets what the %s has printed",
    async (source) => {
      // What is no secret, so that a reader learns to trust the source, and one count that the gate hides.
      const forgetting = await hiddenBy({});
      const isSecret = ({breakdown, category}: MeasureRow) =>
        breakdown === "age-band" && forgetting.has(idOf([`${breakdown}=${category}`]));
      const printed = rowsWith(onlySmall)
        .filter((row) => row.breakdown_2 === null && row.symbol === "")
        .filter((row) => /sex|distance/.test(row.breakdown) || isSecret(row))
        .map((row) => ({...row, basis: "published" as const, source, lower: null, upper: null}));
      expect(printed.filter(isSecret)).toHaveLength(1);
      const facts = printed.map(({breakdown, category, numerator}) => ({
        terms: [{count: idOf([`${breakdown}=${category}`]), weight: 1}],
        low: numerator ?? 0,
        high: numerator ?? 0,
        why: source
      }));
      const attackWith = (hidden: ReadonlySet<CountId>) =>
        attack([...rowsWith(hidden), ...printed].sort(byKey));
      expect(await attackWith(forgetting)).not.toEqual([]);
      expect(await attackWith(await hiddenBy({facts}))).toEqual([]);
    }
  );
});
