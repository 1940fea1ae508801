import {headerName} from "../read/layout/header-name.ts";
import {type AnyLayout, columnsRead} from "../read/layout/layout.ts";

/** How a column is treated when a return is made anonymous. */
export type Fate =
  /** A code, the date of an event or a number: kept as it is. */
  | "keep"
  /** The id of a child or a worker: replaced by a keyed hash. */
  | "hash-child"
  | "hash-worker"
  /** A date of birth: replaced by the first of its month. */
  | "first-of-month"
  /** A local authority: kept if it is a code. */
  | "keep-authority"
  /** Identifies somebody or a place: dropped. */
  | "drop"
  /** A column of no table that we know, which may contain anything: dropped. */
  | "drop-unknown";

const FATES: Readonly<Record<string, Fate>> = {
  CHILD: "hash-child",
  SW_ID: "hash-worker",
  OFFICER: "hash-worker",
  DOB: "first-of-month",
  LA_PERM: "keep-authority",
  UPN: "drop",
  HOME_POST: "drop",
  PL_POST: "drop",
  PL_LA: "drop",
  URN: "drop",
  MC_DOB: "drop",
  // Ids of the case system in the safeguarding dataset, and a column whose rows are left out.
  CLAR_CLA_REVIEW_ID: "drop",
  CLAR_CLA_ID: "drop",
  CLAR_CLA_REVIEW_CANCELLED: "drop",
  // The service's own words on an objective, which may be about a child.
  PROGRESS: "drop"
};

/** How a column of a table is treated, by its heading. Only columns that the table is known to have are kept. */
export function columnFate(layout: AnyLayout, heading: string): Fate {
  const name = headerName(heading);
  const known = [...columnsRead(layout).map(({header}) => header), ...(layout.leftOut ?? [])];
  return known.some((header) => headerName(header) === name) ? (FATES[name] ?? "keep") : "drop-unknown";
}
