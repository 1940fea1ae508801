import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {FigureKey} from "../../loaders/contract/figure-key.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import type {Counted, Figure} from "../../loaders/measures/counted.ts";
import type {Measure} from "../../loaders/measures/measure.ts";
import type {DataFolder} from "../../loaders/read/data-folder.ts";

/** A counted folder, with ways to ask it for what tests look at. */
export interface CountedFolder {
  readonly counted: Counted;
  /** The figures that a key fits; what it leaves out fits anything. */
  readonly figures: (key: Partial<FigureKey>) => readonly Figure[];
  /** `[numerator, denominator]` of the one figure of 2018/19 that a key fits. */
  readonly counts: (key: Partial<FigureKey>) => readonly (number | null)[];
  readonly value: (id: string) => number | undefined;
}

export function countFolder(folder: DataFolder, measures?: readonly Measure[]): CountedFolder {
  const counted = countMeasures(childrenFacts(folder), folder, measures);
  const values = new Map(counted.counts.map((count) => [count.id, count.value]));
  const countOf = (id: string | null) => (id === null ? null : (values.get(id) ?? null));
  const figures = (key: Partial<FigureKey>) =>
    counted.figures.filter((figure) =>
      Object.entries(key).every(([name, wanted]) => figure[name as keyof FigureKey] === wanted)
    );
  return {
    counted,
    figures,
    value: (id) => values.get(id),
    counts(key) {
      const found = figures({timePeriod: "2018/19", breakdown: "total", breakdown2: null, ...key});
      const [figure] = found;
      if (figure === undefined || found.length > 1)
        throw new Error(`${found.length} figures fit ${JSON.stringify(key)}`);
      return [
        "numerator" in figure ? countOf(figure.numerator) : null,
        "of" in figure ? countOf(figure.of) : null
      ];
    }
  };
}
