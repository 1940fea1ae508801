import type {AlreadyPublic} from "../contract/already-public.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Quarter} from "../contract/calendar/quarter.ts";
import type {ReturnRows} from "./rows.ts";
import type {ServiceLogs} from "./service-rows.ts";

/** Everything of one council's, read and typed. The start of the flow. */
export interface DataFolder extends AlreadyPublic {
  readonly returns: ReturnRows;
  /** What is known of the year that is going on; null where the folder holds no in-year extract. */
  readonly extract: InYearExtract | null;
  readonly service: ServiceLogs;
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
