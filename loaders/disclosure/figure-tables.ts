import {groupedBy} from "../collections/grouped-by.ts";
import type {FigureKey} from "../contract/figure-key.ts";
import type {Counted, CountId, Figure} from "../measures/counted.ts";

/** One table of a measure in one period, or the measure's total: what is withheld whole, or not. */
export interface FigureTable
  extends Pick<FigureKey, "measure" | "timePeriod" | "timeIdentifier" | "breakdown" | "breakdown2"> {
  /** The counts of its cells, and those beside them that have no cell anywhere: whom a share is of. */
  readonly counts: ReadonlySet<CountId>;
  /** Is one of them a statutory headline? */
  readonly headline: boolean;
}

/** Every table that rests on counts, in the order of the figures. */
export function figureTables({counts, figures}: Pick<Counted, "counts" | "figures">): readonly FigureTable[] {
  const headlines = new Set(counts.filter(({headline}) => headline).map(({id}) => id));
  const inCells = new Set(figures.flatMap(numeratorOf));
  const tables = groupedBy(figures, ({measure, timePeriod, timeIdentifier, breakdown, breakdown2}) =>
    [measure, timePeriod, timeIdentifier, breakdown, breakdown2].join("|")
  );
  return [...tables.values()].flatMap((ofTable): FigureTable[] => {
    const beside = ofTable.flatMap(denominatorOf).filter((count) => !inCells.has(count));
    const shown = new Set([...ofTable.flatMap(numeratorOf), ...beside]);
    const [first] = ofTable;
    if (first === undefined || shown.size === 0) return [];
    const {measure, timePeriod, timeIdentifier, breakdown, breakdown2} = first;
    const headline = [...shown].some((count) => headlines.has(count));
    return [{measure, timePeriod, timeIdentifier, breakdown, breakdown2, counts: shown, headline}];
  });
}

const numeratorOf = (figure: Figure): CountId[] => ("numerator" in figure ? [figure.numerator] : []);

const denominatorOf = (figure: Figure): CountId[] =>
  "of" in figure && figure.of !== null ? [figure.of] : [];

/** Is it the total of its measure, rather than a breakdown? */
export const isTotal = ({breakdown}: Pick<FigureKey, "breakdown">): boolean => breakdown === "total";
