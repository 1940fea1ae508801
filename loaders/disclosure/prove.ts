import type {Bound, Counted, CountId} from "../measures/counted.ts";
import type {Audited} from "./audit.ts";
import type {Complements} from "./complements.ts";
import type {LinearSystem} from "./linear-system.ts";
import type {ProtectedRelease} from "./protect-release.ts";
import {changeOf, type Table} from "./table.ts";
import {verifierOf} from "./verify-witness.ts";
import type {Publication, Witness} from "./witness.ts";

/**
 * The proofs of a protected release, each checked by the verifier against the counts and sums as the measures
 * gave them, not as the solver saw them. Throws when a single one fails or is missing: a defect of ours, and a
 * release that nobody may see.
 */
export function prove(
  release: ProtectedRelease,
  {counted, complements, facts}: {counted: Counted; complements: Complements; facts: readonly Bound[]}
): Witness[] {
  const publication: Publication = {
    truth: new Map([...counted.counts, ...complements.counts].map(({id, value}) => [id, value])),
    hidden: release.hidden,
    sums: [...counted.sums, ...complements.sums],
    bounds: [...counted.bounds, ...facts],
    assumed: new Map(release.system.cells.map(({id, low, high}) => [id, {low, high}]))
  };
  const excused = new Set<CountId>(release.unattainable);
  const witnesses: Witness[] = [];
  const tables = new Map<Table, Witness["table"]>();
  const proven = new Set<CountId>();
  for (const {system, audited} of release.components)
    for (const one of audited) {
      const id = system.cells[one.level.cell]?.id ?? "";
      proven.add(id);
      if (one.met) witnesses.push(...witnessesOf(system, one, id, tables));
      else if (!excused.has(id)) throw new Error("A hidden count could not be proven safe.");
    }
  for (const {id, published, role} of release.system.cells)
    if (published && role !== "shown" && release.hidden.has(id) && !proven.has(id) && !excused.has(id))
      throw new Error("A hidden count was not attacked.");
  const faultIn = verifierOf(publication);
  for (const witness of witnesses) {
    const fault = faultIn(witness);
    if (fault) throw new Error(`A proof of the release does not hold: ${fault}.`);
  }
  return witnesses;
}

/** The low and the high end of one count; a table that proves several counts is one map for all of them. */
function witnessesOf(
  system: LinearSystem,
  {level, lowTable, highTable}: Audited,
  count: CountId,
  known: Map<Table, Witness["table"]>
): Witness[] {
  const changes = (table: Table | null): Witness["table"] => {
    if (table === null) return UNCHANGED;
    const changed = known.get(table) ?? changeOf(system, table);
    known.set(table, changed);
    return changed;
  };
  return [
    {count, side: "low", bound: level.low, table: changes(lowTable)},
    {count, side: "high", bound: level.high, table: changes(highTable)}
  ];
}

/** The truth itself. */
const UNCHANGED: Witness["table"] = new Map();
