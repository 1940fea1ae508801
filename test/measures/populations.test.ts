import {expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {TABLE_BREAKDOWNS} from "../../loaders/measures/breakdown-words.ts";
import {isCondition, traitOf} from "../../loaders/measures/condition.ts";
import type {Population} from "../../loaders/measures/population.ts";
import {POPULATIONS} from "../../loaders/measures/populations.ts";
import {FLAGS} from "../../loaders/measures/trait.ts";
import {episode, folderOf, header, health, logged, review} from "../children/hand-made.ts";

const populations: readonly Population[] = POPULATIONS;
const folder = folderOf({
  returns: {
    header: [header("ann"), header("bob", {sex: "male"})],
    episodes: [
      episode("ann", "2017-05-01"),
      episode("bob", "2017-02-01", {ended: "2018-12-12", reasonEpisodeCeased: "E12"})
    ],
    reviews: [review("ann", "2018-06-05"), review("no child of a Header table", "2018-06-05")],
    health: [health("ann")]
  },
  service: {reviews: [logged("ann", "2018-06-01", "2018-06-05"), logged("bob", "2018-07-01", null)]}
});
const facts = childrenFacts(folder);

test("every population has an id of its own", () => {
  const ids = populations.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(populations.map((population) => [population.id, population] as const))(
  "%s says what its subjects have, and joins only what they have",
  (_id, {traits, amounts, subjects, sameAs = {}, groups}) => {
    for (const subject of subjects(facts, folder)) {
      expect(Object.keys(subject.traits).sort()).toEqual([...traits].sort());
      expect(Object.keys(subject.amounts).sort()).toEqual([...amounts].sort());
    }
    const joined = (groups?.(facts) ?? []).flatMap(({whole, parts}) => [whole, ...parts]);
    for (const condition of [...joined, ...Object.entries(sameAs).flat().map(String)])
      expect([condition, isCondition(condition) && traits.includes(traitOf(condition))]).toEqual([
        condition,
        true
      ]);
  }
);

test("every breakdown and every flag is of some population", () => {
  const had = new Set(populations.flatMap(({traits}) => traits));
  expect([...TABLE_BREAKDOWNS, ...FLAGS].filter((trait) => !had.has(trait))).toEqual([]);
});
