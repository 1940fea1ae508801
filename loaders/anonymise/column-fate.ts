import {headerName} from "../read/layout/header-name.ts";
import {type AnyLayout, columnsRead} from "../read/layout/layout.ts";

/** What becomes of a column when a return is made anonymous. */
export type Fate =
  /** A code, a date of an event, a number: stays as it is. */
  | "keep"
  /** The id of a child or of a worker: becomes a keyed hash. */
  | "hash-child"
  | "hash-worker"
  /** A date of birth: becomes the first of its month. */
  | "first-of-month"
  /** A date of which the guidance lets parts be unknown: stays where it is one. */
  | "keep-date"
  /** A local authority: stays where it is a code. */
  | "keep-authority"
  /** Names somebody or somewhere: goes. */
  | "drop"
  /** Belongs to no table that we know, so nobody can say what it holds: goes. */
  | "drop-unknown";

const FATES: Readonly<Record<string, Fate>> = {
  CHILD: "hash-child",
  SW_ID: "hash-worker",
  OFFICER: "hash-worker",
  DOB: "first-of-month",
  DATE_PERM: "keep-date",
  LA_PERM: "keep-authority",
  UPN: "drop",
  HOME_POST: "drop",
  PL_POST: "drop",
  PL_LA: "drop",
  URN: "drop",
  MC_DOB: "drop",
  // The service's own words on how an objective went, which may speak of a child.
  PROGRESS: "drop"
};

/** The fate of a column of a table, by its heading. Only columns that the table is known to have are kept. */
export function columnFate(layout: AnyLayout, heading: string): Fate {
  const name = headerName(heading);
  const known = [...columnsRead(layout).map(({header}) => header), ...(layout.leftOut ?? [])];
  return known.some((header) => headerName(header) === name) ? (FATES[name] ?? "keep") : "drop-unknown";
}
