import {matrixOf} from "../../loaders/disclosure/matrix-of.ts";
import {solver} from "../../loaders/disclosure/solver.ts";
import type {Counted, CountId} from "../../loaders/measures/counted.ts";

/** The lowest and the highest value that a hidden count can have for whoever sees all others, by the relations alone. */
export async function rangeOf(
  {counts, sums, bounds}: Pick<Counted, "counts" | "sums" | "bounds">,
  hidden: ReadonlySet<CountId>,
  asked: CountId
): Promise<readonly [number, number]> {
  const highs = await solver();
  const at = new Map(counts.map(({id}, index) => [id, index]));
  const cell = (id: CountId) => at.get(id) ?? Number.NaN;
  const relations = [
    ...sums.map(({total, addends}) => ({
      terms: [{cell: cell(total), weight: 1}, ...addends.map((id) => ({cell: cell(id), weight: -1}))],
      low: 0,
      high: 0
    })),
    ...bounds.map(({terms, low, high}) => ({
      terms: terms.map(({count, weight}) => ({cell: cell(count), weight})),
      low,
      high
    }))
  ];
  const isKnown = ({id, shown}: Counted["counts"][number]) => shown && !hidden.has(id);
  const model = highs.createModel({
    numCols: counts.length,
    numRows: relations.length,
    colCost: new Float64Array(counts.length),
    colLower: counts.map((count) => (isKnown(count) ? count.value : 0)),
    colUpper: counts.map((count) => (isKnown(count) ? count.value : 1_000)),
    rowLower: relations.map(({low}) => low),
    rowUpper: relations.map(({high}) => high),
    matrix: matrixOf(relations, counts.length)
  });
  model.options.set({output_flag: false});
  const ends = [1, -1].map((direction) => {
    model.changeColCost(cell(asked), direction);
    model.run();
    // Nought, where the solver says a hair less.
    return Math.round(1e6 * (model.getSolution().colValue[cell(asked)] ?? Number.NaN)) / 1e6 + 0;
  });
  model.dispose();
  return [ends[0] ?? Number.NaN, ends[1] ?? Number.NaN];
}
