import {scaleLinear} from "d3";
import type {DataFolder} from "../../loaders/read/data-folder.ts";
import {randomFrom} from "../../loaders/synthetic/random.ts";

/** England's local authorities with children's services. */
export const COUNCILS = 152;

/**
 * Children looked after on 31 March 2019 by the authority at each share of the way from the smallest to the largest:
 * the City of London, Kensington and Chelsea, …, Lancashire (Department for Education, by local authority; of the 152
 * the Isles of Scilly had none).
 */
const childrenAt = scaleLinear(
  [0, 0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1],
  [20, 93, 158, 196, 301, 424, 631, 865, 1173, 2115]
);

/** Children whom the council of this rank, from 0 for the smallest, looks after on 31 March. */
export const childrenOf = (council: number): number => Math.round(childrenAt(council / (COUNCILS - 1)));

/**
 * One of 152 made-up councils. Each child of the folder is in it `times` times on average, as a seeded coin decides.
 * It keeps the last `years` reporting years.
 */
export function madeUpCouncil(
  folder: DataFolder,
  {council, times, years}: {readonly council: number; readonly times: number; readonly years: number}
): DataFolder {
  const random = randomFrom(`council ${council}`);
  const tries = 2 * Math.ceil(times);
  const copies = new Map<string, number>();
  const copiesOf = (child: string): number => {
    const known = copies.get(child);
    if (known !== undefined) return known;
    const drawn = Array.from({length: tries}, () => random.next()).filter(
      (toss) => toss < times / tries
    ).length;
    copies.set(child, drawn);
    return drawn;
  };
  const sampled = <Row extends {readonly child: string}>(rows: readonly Row[]): Row[] =>
    rows.flatMap((row) =>
      Array.from({length: copiesOf(row.child)}, (_, copy) => ({...row, child: `${row.child}-${copy}`}))
    );
  const {authority, returns, service} = folder;
  const tables = Object.entries(returns).map(([table, rows]) => [table, sampled(rows)]);
  return {
    ...folder,
    authority: {...authority, reportingYears: authority.reportingYears.toSorted().slice(-years)},
    // The same tables as there were, by name.
    returns: Object.fromEntries(tables) as unknown as DataFolder["returns"],
    extract: null,
    service: {...service, reviews: service.reviews && sampled(service.reviews)}
  };
}
