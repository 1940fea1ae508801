import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Quarter} from "../contract/calendar/quarter.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {Authority} from "./authority.ts";
import type {ReturnRows} from "./rows.ts";
import type {ServiceLogs} from "./service-rows.ts";

/** Everything of one council's, read and typed. The start of the flow. */
export interface DataFolder {
  readonly authority: Authority;
  readonly returns: ReturnRows;
  /** What is known of the year that is going on; null where the folder holds no in-year extract. */
  readonly extract: InYearExtract | null;
  readonly service: ServiceLogs;
  readonly population: readonly PopulationRow[];
  readonly census: readonly CensusRow[];
  /** Figures of the department for any area, from `comparators/`. */
  readonly comparators: readonly PublishedRow[];
  /** Figures that this council has published before, from `ledger.csv`. */
  readonly ledger: readonly LedgerRow[];
}

/** The SSDA903 tables of the year that is going on, up to the end of a quarter. All that rests on it is provisional. */
export interface InYearExtract {
  readonly quarter: Quarter;
  /** The last day of that quarter. */
  readonly until: IsoDate;
  /** The day that it was taken from the case system. */
  readonly takenOn: IsoDate;
  readonly rows: ReturnRows;
}

/** Residents aged 0 to 17 in the middle of a year (`population/*.csv`). */
export interface PopulationRow {
  readonly midYear: number;
  readonly areaCode: string;
  readonly areaName: string;
  readonly population: number;
  readonly source: string;
}

/** Residents by ethnic group at a census (`population/*.csv`). */
export interface CensusRow {
  readonly census: number;
  readonly areaCode: string;
  readonly areaName: string;
  readonly ethnicGroup: string;
  readonly category: string;
  readonly population: number;
  readonly ageGroup: string;
  readonly source: string;
}

/** A figure published before: what it said, in which document, when. */
export interface LedgerRow extends PublishedRow {
  readonly publishedOn: string;
  readonly publishedBy: string;
  readonly note: string | null;
}
