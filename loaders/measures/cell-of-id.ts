import type {Cell} from "./cell.ts";
import {type Condition, isCondition} from "./condition.ts";
import type {CountId} from "./counted.ts";
import type {Population} from "./population.ts";
import {POPULATIONS} from "./populations.ts";

const BY_ID: ReadonlyMap<string, Population> = new Map(POPULATIONS.map((one) => [one.id, one]));

/**
 * The cell that a count's id names: `countId` backwards. Throws for an id that no count of the catalogue has, such as
 * that of a complement which the gate has made.
 */
export function cellOfId(id: CountId): Cell {
  const [population, period, ...conditions] = id.split("|");
  const known = population === undefined ? undefined : BY_ID.get(population);
  if (known === undefined || period === undefined) throw new Error(`No population has the count ${id}.`);
  const cell: {where: Condition[]; except: Condition | null} = {where: [], except: null};
  for (const text of conditions) {
    const condition = text.replace("≠", "=");
    if (!isCondition(condition)) throw new Error(`Nobody can be ${text}, as the count ${id} says.`);
    if (text.includes("≠")) cell.except = condition;
    else cell.where.push(condition);
  }
  return {population: known, period, ...cell};
}
