import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {Life} from "../life.ts";
import type {Random} from "../random.ts";

/** A way to make up lives. */
export interface Way {
  readonly name: string;
  /** The column, or the table, that it changes. */
  readonly field: string;
  /** A life that differs from this one, if this way leads to any; it may break rules. */
  readonly from: (life: Life, year: ReportingYear | null, random: Random) => Life | null;
}
