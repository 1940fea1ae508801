import type {EnglandWords, NeighbourList} from "../../../loaders/contract/england.ts";
import type {EnglandChoices, With} from "./choices.js";
import {existed} from "./existed.js";

/** The codes of the councils that a choice compares with, the closest first; none where the council is in no such list. */
export function comparedWith(
  words: EnglandWords,
  {area, with: whom, year}: Pick<EnglandChoices, "area" | "with" | "year">
): readonly string[] {
  const list = listOf(words, whom);
  if (list !== null) return (list.of.get(area) ?? []).filter((code) => code !== area);
  const ours = words.areas.find(({code}) => code === area)?.region?.code;
  return words.areas
    .filter(
      (one) =>
        one.level === "Local authority" &&
        one.code !== area &&
        existed(one, year) &&
        (whom === "england" || one.region?.code === ours)
    )
    .map(({code}) => code);
}

/** The list of neighbours that a choice names; null for a region and for England. */
export const listOf = ({neighbours}: Pick<EnglandWords, "neighbours">, whom: With): NeighbourList | null =>
  neighbours.find(({id}) => whom === `neighbours-${id}`) ?? null;

/** Whom a council can be compared with, in the order of choice. */
export const withsOf = (words: Pick<EnglandWords, "neighbours">): readonly With[] => [
  ...words.neighbours.map(({id}): With => `neighbours-${id}`),
  "region",
  "england"
];
