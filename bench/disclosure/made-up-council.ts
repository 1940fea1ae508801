import type {DataFolder} from "../../loaders/read/data-folder.ts";
import {randomFrom} from "../../loaders/synthetic/random.ts";

/** England's local authorities with children's services. */
export const COUNCILS = 152;

/** Children looked after by the smallest and by the largest, as times Thurrock's 293: 35 and 2,050, some 490 on average. */
const SMALLEST = 0.12;
const LARGEST = 7;

/**
 * One of 152 made-up councils: each child of the folder stands in it so often as a seeded coin says, which makes
 * their sizes spread as England's do. `years` are the last so many reporting years.
 */
export function madeUpCouncil(folder: DataFolder, council: number, years: number): DataFolder {
  const times = SMALLEST * (LARGEST / SMALLEST) ** (council / (COUNCILS - 1));
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
