import type {AlreadyPublic} from "../contract/already-public.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Quarter} from "../contract/calendar/quarter.ts";
import type {ReturnRows} from "./rows.ts";
import type {ServiceLogs} from "./service-rows.ts";

/** Everything in one council's data folder, read and typed: the start of the flow. */
export interface DataFolder extends AlreadyPublic {
  readonly returns: ReturnRows;
  /** The current year so far; null when the folder has no in-year extract. */
  readonly extract: InYearExtract | null;
  readonly service: ServiceLogs;
}

/** The SSDA903 tables of the current year, up to the end of a quarter. All figures made from it are provisional. */
export interface InYearExtract {
  readonly quarter: Quarter;
  /** The last day of that quarter. */
  readonly until: IsoDate;
  /** The day on which it was taken from the case system. */
  readonly takenOn: IsoDate;
  readonly rows: ReturnRows;
}
