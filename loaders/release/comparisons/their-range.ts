import type {MeasureId} from "../../contract/measure-ids.ts";
import {midYearPopulation, type PopulationRow} from "../../contract/population-row.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {Interval} from "../../statistics/interval.ts";
import {poissonInterval} from "../../statistics/poisson-interval.ts";
import {wilson} from "../../statistics/wilson.ts";

/** What is public about the sizes of areas, which shows how far chance moves their figures. */
export interface PublicSizes {
  readonly comparators: readonly PublishedRow[];
  readonly population: readonly PopulationRow[];
  /** The published measure that is the denominator of a share: `ceased` for special guardianship. */
  readonly shareOf: (measure: MeasureId) => MeasureId | null;
}

/**
 * The 95% interval of a share or a rate that another area published, in its unit; null when the number of children on
 * which it is based is not public.
 */
export function theirRange(figure: PublishedRow, sizes: PublicSizes): Interval | null {
  if (figure.value === null) return null;
  const size = figure.unit === "%" ? childrenBehind(figure, sizes) : residents(figure, sizes);
  if (size === null || size === 0) return null;
  if (figure.unit === "%") return scaled(wilson((figure.value * size) / 100, size), 100);
  if (figure.unit !== "per 10,000") return null;
  const counted = poissonInterval(Math.round((figure.value * size) / 10_000));
  return {...scaled(counted, 10_000 / size), value: figure.value};
}

function childrenBehind(figure: PublishedRow, {comparators, shareOf}: PublicSizes): number | null {
  if (figure.denominator !== null) return figure.denominator;
  const counted = shareOf(figure.measure);
  const base = comparators.find(
    (row) =>
      row.measure === counted &&
      row.areaCode === figure.areaCode &&
      row.timePeriod === figure.timePeriod &&
      row.breakdown === "total"
  );
  return base?.value ?? null;
}

/** Residents under 18: the denominator of the Department's rates. */
const residents = ({areaCode, timePeriod}: PublishedRow, {population}: PublicSizes): number | null =>
  midYearPopulation(population, areaCode, timePeriod)?.population ?? null;

const scaled = ({value, lower, upper}: Interval, by: number): Interval => ({
  value: by * value,
  lower: by * lower,
  upper: by * upper
});
