import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import type {Counted, CountId} from "../../loaders/measures/counted.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {synthesise} from "../../loaders/synthetic/synthesise.ts";
import {projectRoot} from "../../scripts/project-root.mjs";

/*
 * Two printed counts that are the same in every year of every seed are the same children: a reader who notices can put
 * one in place of the other. Each such pair must follow from the relations, or stand here with the reason why not.
 */

const SEEDS =
  process.env.SYNTHETIC_SEEDS === undefined
    ? []
    : Array.from({length: Number(process.env.SYNTHETIC_SEEDS)}, (_, at) => at + 1);

const YEARS = ["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"];

/** Pairs that are no law: the synthetic records happen to be made so. */
const BY_CHANCE: readonly {readonly pairs: RegExp; readonly why: string}[] = [
  {pairs: /^checklist\|/, why: "the same sample of reviews is asked every item of the checklist"},
  {pairs: /^disputes\|/, why: "disputes are so few that two kinds of them are often as many"},
  {
    pairs: /^looked-after\|distance-band=not-known = looked-after\|uasc=uasc$/,
    why: "no synthetic child stops being unaccompanied while in care; a real one can, and still has no distance"
  },
  {
    pairs: /over-20-miles.* = looked-after\|over-20-miles-outside=yes$/,
    why: "every synthetic home over 20 miles away is outside the area; a real one need not be"
  }
];

async function countsOfSeed(seed: number): Promise<Counted> {
  const authority = readFileSync(join(projectRoot, "data/authority.json"), "utf8");
  const {folder} = await readDataFolder(memoryFolder([...synthesise(seed), ["authority.json", authority]]));
  return countMeasures(childrenFacts(folder), folder);
}

/** The counts that are printed in each year, by their name without the year: their values over all years. */
function seriesOf({counts}: Counted): ReadonlyMap<string, string> {
  const values = new Map(counts.filter(({shown}) => shown).map(({id, value}) => [id, value]));
  const names = new Set([...values.keys()].filter((id) => id.split("|")[1] === YEARS.at(-1)).map(nameOf));
  return new Map(
    [...names].map((name) => [name, YEARS.map((year) => values.get(inYear(name, year))).join()])
  );
}

const nameOf = (id: CountId): string => id.split("|").toSpliced(1, 1).join("|");
const inYear = (name: string, year: string): CountId => name.split("|").toSpliced(1, 0, year).join("|");

/** Pairs of counts that an equality of the release says are the same. What no child can be in adds nothing to a sum. */
function knownPairs({sums, bounds}: Counted): ReadonlySet<string> {
  const nobody = new Set(
    bounds.flatMap(({terms, low}) =>
      low === 0 && terms.every(({weight}) => weight < 0) ? terms.map(({count}) => count) : []
    )
  );
  const pairs = new Set<string>();
  const learn = (one: CountId, other: CountId) => pairs.add([nameOf(one), nameOf(other)].sort().join(" = "));
  for (const {total, addends} of sums) {
    const [only, ...more] = addends.filter((id) => !nobody.has(id));
    if (only !== undefined && more.length === 0) learn(total, only);
  }
  for (const {terms, low, high} of bounds) {
    const [one, other, ...more] = terms;
    if (low === 0 && high === 0 && one && other && more.length === 0) learn(one.count, other.count);
  }
  return pairs;
}

test.skipIf(SEEDS.length === 0)(
  "counts that are the same in all years of all seeds are known to be the same",
  async () => {
    const found = await Promise.all(
      SEEDS.map(async (seed) => {
        const counted = await countsOfSeed(seed);
        return {known: knownPairs(counted), pairs: alikeIn(counted)};
      })
    );
    const [first, ...others] = found;
    const unexplained = [...(first?.pairs ?? [])].filter(
      (pair) =>
        others.every(({pairs}) => pairs.has(pair)) &&
        first?.known.has(pair) !== true &&
        !BY_CHANCE.some(({pairs}) => pairs.test(pair))
    );
    expect(unexplained).toEqual([]);
  }
);

/** Pairs of printed counts that are the same in every year, and not always nought. */
function alikeIn(counted: Counted): ReadonlySet<string> {
  const bySeries = new Map<string, string[]>();
  for (const [name, series] of seriesOf(counted))
    if (!/^[0,]*$/.test(series)) bySeries.set(series, [...(bySeries.get(series) ?? []), name]);
  return new Set(
    [...bySeries.values()].flatMap((names) =>
      names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other].sort().join(" = ")))
    )
  );
}
