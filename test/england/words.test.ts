import {describe, expect, it} from "vitest";
import {BREAKDOWNS} from "../../loaders/contract/breakdowns.ts";
import {figuresOf, seriesPlace} from "../../loaders/contract/england-figures.ts";
import {isMeasureId} from "../../loaders/contract/measure-ids.ts";
import {required} from "../../loaders/contract/required.ts";
import {measureById} from "../../loaders/measures/catalogue.ts";
import {held} from "./held-england.ts";

const catalogued = held.measures.filter(({id}) => isMeasureId(id));

/** The catalogue's categories of a breakdown; none where it has no such breakdown. */
const categoriesOf = (breakdown: string): readonly string[] => {
  const known = Object.entries(BREAKDOWNS).find(([id]) => id === breakdown)?.[1];
  return known !== undefined && "categories" in known ? Object.keys(known.categories) : [];
};

describe("names of measures and categories", () => {
  it("are the catalogue's where it has the measure", () => {
    expect(catalogued.length).toBeGreaterThan(15);
    for (const {id, name, period, people, phrase} of catalogued) {
      if (!isMeasureId(id)) continue;
      const measure = measureById(id);
      expect({id, name, period, people, phrase}).toEqual({
        id,
        name: measure.name,
        period: measure.periods[0],
        people: measure.people,
        phrase: measure.phrase
      });
    }
  });

  it("name every series: its measure, its breakdown and its category", () => {
    const measures = new Set(held.measures.map(({id}) => id));
    const breakdowns = new Set([...Object.keys(BREAKDOWNS), ...held.breakdowns.map(({id}) => id)]);
    const nameless = held.series.filter(
      ({measure, breakdown, category}) =>
        !measures.has(measure) ||
        !breakdowns.has(breakdown) ||
        !(
          categoriesOf(breakdown).includes(category) ||
          held.categories.some(
            (one) =>
              one.breakdown === breakdown &&
              one.category === category &&
              (one.measure === null || one.measure === measure)
          )
        )
    );
    expect(nameless).toEqual([]);
  });

  it("say how a category differs where the catalogue has the breakdown but not the category", () => {
    const strangers = held.categories.filter(({breakdown}) => categoriesOf(breakdown).length > 0);
    expect(strangers.length).toBeGreaterThan(20);
    expect(strangers.filter(({note}) => note === null)).toEqual([]);
    expect(
      held.categories.filter(({breakdown, category}) => categoriesOf(breakdown).includes(category))
    ).toEqual([]);
  });

  it("are needed: none is of a series that is not there", () => {
    const used = (wanted: {measure?: string | null; breakdown?: string; category?: string}) =>
      held.series.some(
        (one) =>
          (wanted.measure == null || one.measure === wanted.measure) &&
          (wanted.breakdown === undefined || one.breakdown === wanted.breakdown) &&
          (wanted.category === undefined || one.category === wanted.category)
      );
    expect(held.measures.filter(({id}) => !used({measure: id}))).toEqual([]);
    expect(held.breakdowns.filter(({id}) => !used({breakdown: id}))).toEqual([]);
    expect(held.categories.filter((one) => !used(one))).toEqual([]);
    expect(held.breaks.filter(({measure, breakdown}) => !used({measure, breakdown}))).toEqual([]);
  });
});

describe("what a share is a share of", () => {
  const shares = held.measures.filter(
    ({id, of}) =>
      of !== null &&
      ["%", "children"].every(
        (unit) => seriesPlace(held, {measure: id, breakdown: "total", category: "total", unit}) !== null
      )
  );

  it.each(shares.map(({id, of}) => [id, of] as const))("%s is counted among %s", (id, of) => {
    const series = (measure: string, unit: string) => {
      const place = required(
        seriesPlace(held, {measure, breakdown: "total", category: "total", unit}),
        measure
      );
      return new Map(figuresOf(held, place).map((one) => [`${one.area} ${one.year}`, one.value]));
    };
    const [share, count, whole] = [
      series(id, "%"),
      series(id, "children"),
      series(required(of, "a measure"), "children")
    ];
    const compared = [...share].flatMap(([key, printed]) => {
      const [part, all] = [count.get(key), whole.get(key)];
      // England and regions are rounded to ten, so a small council's share is the surest test.
      return printed === null || part == null || all == null || all < 20 || /E9|E12|E13/.test(key)
        ? []
        : [Math.abs(printed - (100 * part) / all)];
    });
    expect(compared.length).toBeGreaterThan(100);
    const agree = compared.filter((apart) => apart <= 1.01).length;
    expect(agree / compared.length).toBeGreaterThan(0.9);
  });
});

describe("areas", () => {
  const councils = held.areas.filter(({level}) => level === "Local authority");

  it("are 153 councils of today, five that no longer exist, regions and England", () => {
    expect(councils.filter(({replacedBy}) => replacedBy.length === 0)).toHaveLength(153);
    expect(councils.filter(({replacedBy}) => replacedBy.length > 0).map(({name}) => name)).toEqual([
      "Bournemouth",
      "Poole",
      "Cumbria",
      "Dorset",
      "Northamptonshire"
    ]);
  });

  it("know what was formed from what, both ways", () => {
    const codes = new Set(held.areas.map(({code}) => code));
    for (const {code, formedFrom, replacedBy} of councils) {
      for (const from of formedFrom) expect(codes.has(from.slice(0, 9)), `${code} from ${from}`).toBe(true);
      for (const next of replacedBy) {
        const successor = required(
          councils.find((one) => one.code === next),
          next
        );
        expect(successor.formedFrom.map((from) => from.slice(0, 9))).toContain(code);
      }
    }
  });

  it("have ten neighbours each in the list of 2025", () => {
    const list = required(
      held.neighbours.find(({id}) => id === "2025"),
      "the list of 2025"
    );
    const today = councils.filter(({replacedBy}) => replacedBy.length === 0);
    expect(today.filter(({code}) => list.of.get(code)?.length !== 10)).toEqual([]);
  });
});
