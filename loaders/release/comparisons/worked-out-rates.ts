import type {AlreadyPublic} from "../../contract/already-public.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import {midYearPopulation} from "../../contract/population-row.ts";
import type {PublishedRow} from "../../contract/published-row.ts";

/** The Department's interactive tool prints how many children started, but not their rate. */
const COUNT: MeasureId = "started";

const RATE: MeasureId = "started-rate";

/** The decimals of a rate from an exact count: as many as a release prints. */
const EXACT = 6;

/**
 * Rates of other areas that nobody has printed, worked out from what is printed: children who started to be looked
 * after in the year per 10,000 residents aged 0 to 17, with the population of every other rate. The source of each says
 * so. An area with a printed rate keeps it; one without residents, or without an estimate of them, has no rate.
 */
export function workedOutRates({authority, comparators, population}: AlreadyPublic): readonly PublishedRow[] {
  const printed = new Set(comparators.filter(({measure}) => measure === RATE).map(placeOf));
  return comparators
    .filter((row) => row.measure === COUNT && row.breakdown === "total" && row.areaCode !== authority.code)
    .filter((row) => !printed.has(placeOf(row)))
    .flatMap((count): PublishedRow[] => {
      const {value, areaCode, timePeriod} = count;
      const source = `${count.source} (rate worked out here from its number)`;
      const rate = {...count, measure: RATE, unit: "per 10,000", source};
      if (value === null) return [rate];
      const residents = midYearPopulation(population, areaCode, timePeriod);
      if (residents === null || residents.population === 0) return [];
      return [
        {
          ...rate,
          value: (10_000 * value) / residents.population,
          denominator: residents.population,
          decimals: decimalsOf(count, residents.population),
          source: `${source}; ${residents.source}, mid-${residents.midYear}`
        }
      ];
    });
}

const placeOf = ({areaCode, timePeriod}: PublishedRow): string => `${areaCode} ${timePeriod}`;

/** The decimals of a rate. A number printed to the nearest ten gives a rate that is known to fewer. */
const decimalsOf = ({decimals}: PublishedRow, residents: number): number =>
  decimals < 0 ? Math.floor(Math.log10(residents * 10 ** (decimals - 4))) : EXACT;
