import type {CountId} from "../measures/counted.ts";
import type {Audited} from "./audit.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";
import type {ProtectedRelease} from "./protect-release.ts";
import type {ReleaseRelations} from "./release-relations.ts";
import {changeOf, type Table} from "./table.ts";
import {verifierOf} from "./verify-witness.ts";
import type {Publication, Witness} from "./witness.ts";

/** The relations of a release, in the terms of the measures. */
type Relations = Pick<ReleaseRelations, "counted" | "complements" | "facts">;

/**
 * The proofs of a protected release. The verifier checks each against the counts and sums as the measures gave them,
 * not as the solver saw them. Throws when a single one fails or is missing: then the defect is ours, and nobody may see
 * the release.
 */
export function prove(release: ProtectedRelease, relations: Relations): Witness[] {
  const witnesses = witnessesOf(release);
  const faultIn = verifierOf(publicationOf(release, relations));
  for (const witness of witnesses) {
    const fault = faultIn(witness);
    if (fault) throw new Error(`A proof of the release does not hold: ${fault}.`);
  }
  return witnesses;
}

/** What a reader has in hand. */
const publicationOf = (
  {system, hidden, conclusions}: ProtectedRelease,
  {counted, complements, facts}: Relations
): Publication => ({
  truth: new Map([...counted.counts, ...complements.counts].map(({id, value}) => [id, value])),
  hidden,
  sums: [...counted.sums, ...complements.sums],
  bounds: [...counted.bounds, ...facts, ...conclusions],
  assumed: new Map(system.cells.map(({id, low, high}) => [id, {low, high}]))
});

/** The witnesses of every hidden count but those that no pattern protects. Throws when one has none. */
function witnessesOf({system, components, hidden, unattainable}: ProtectedRelease): Witness[] {
  const excused = new Set(unattainable);
  const attacked = new Set<CountId>();
  const witnesses: Witness[] = [];
  const changes = changesByTable();
  for (const component of components)
    for (const audited of component.audited) {
      const {id} = cellAt(component.system, audited.level.cell);
      attacked.add(id);
      if (audited.met) witnesses.push(...twoWitnesses(component.system, audited, changes));
      else if (!excused.has(id)) throw new Error("A hidden count could not be proven safe.");
    }
  for (const {id, published, role} of system.cells)
    if (published && role !== "shown" && hidden.has(id) && !attacked.has(id) && !excused.has(id))
      throw new Error("A hidden count was not attacked.");
  return witnesses;
}

type Changes = (system: LinearSystem, table: Table | null) => Witness["table"];

/** One map for each table, however many counts it proves: the verifier checks it once. No table is the truth itself. */
function changesByTable(): Changes {
  const truth: Witness["table"] = new Map();
  const known = new Map<Table, Witness["table"]>();
  return (system, table) => {
    if (table === null) return truth;
    const changes = known.get(table) ?? changeOf(system, table);
    known.set(table, changes);
    return changes;
  };
}

/** The low and the high end of one count. */
function twoWitnesses(
  system: LinearSystem,
  {level, lowTable, highTable}: Audited,
  changes: Changes
): Witness[] {
  const {id: count} = cellAt(system, level.cell);
  return [
    {count, side: "low", bound: level.low, table: changes(system, lowTable)},
    {count, side: "high", bound: level.high, table: changes(system, highTable)}
  ];
}
