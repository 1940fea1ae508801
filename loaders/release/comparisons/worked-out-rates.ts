import type {AlreadyPublic} from "../../contract/already-public.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import {midYearPopulation} from "../../contract/population-row.ts";
import type {PublishedRow} from "../../contract/published-row.ts";

/** The Department's interactive tool prints how many children started, and no rate of them. */
const COUNT: MeasureId = "started";

const RATE: MeasureId = "started-rate";

/** As many places as a release prints: a council's children are counted to the last one. */
const EXACT = 6;

/**
 * Rates of other areas that nobody has printed, from what is printed: children who started to be looked after in the
 * year per 10,000 residents aged 0 to 17, on the population of every rate. Each says in its source that it was worked
 * out here. An area with a printed rate keeps that one; one without an estimate of its residents has none.
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
      if (residents === null) return [];
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

/** A number printed to the nearest ten leaves a rate known to so many places only. */
const decimalsOf = ({decimals}: PublishedRow, residents: number): number =>
  decimals < 0 ? Math.floor(Math.log10(residents * 10 ** (decimals - 4))) : EXACT;
