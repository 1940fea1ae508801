import {endingYear, type ReportingYear} from "./calendar/reporting-year.ts";

/** Residents aged 0 to 17 in the middle of a year (`population/*.csv`). */
export interface PopulationRow {
  readonly midYear: number;
  readonly areaCode: string;
  readonly areaName: string;
  readonly population: number;
  readonly source: string;
}

/**
 * Residents of an area aged 0 to 17 in the middle of the calendar year before the one in which a reporting year ends:
 * 31 March 2019 is compared with mid-2018, as the Department does. Null where there is no estimate.
 */
export function midYearPopulation(
  population: readonly PopulationRow[],
  areaCode: string,
  year: ReportingYear
): PopulationRow | null {
  const midYear = endingYear(year) - 1;
  return population.find((row) => row.areaCode === areaCode && row.midYear === midYear) ?? null;
}
