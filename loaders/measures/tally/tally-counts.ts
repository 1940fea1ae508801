import type {Facts} from "../../children/children-facts.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import {countCrossing} from "./count-crossing.ts";
import {type Crossing, crossingId} from "./crossing.ts";
import type {Tally} from "./tally.ts";

/** The counts of a tally: of the children of a folder, or of a part of it, in the crossings of each population. */
export function tallyCounts(
  crossings: ReadonlyMap<string, readonly Crossing[]>,
  facts: Facts,
  folder: DataFolder
): Tally["counts"] {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const ofPopulation of crossings.values()) {
    const [first] = ofPopulation;
    // One population at a time: its many subjects can be forgotten once they are counted.
    const countBy = countCrossing(first?.population.subjects(facts, folder) ?? []);
    for (const crossing of ofPopulation) counts.set(crossingId(crossing), countBy(crossing.by));
  }
  return counts;
}
