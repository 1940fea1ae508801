import type {Authority} from "./authority.ts";
import type {CensusRow} from "./census-row.ts";
import type {PopulationRow} from "./population-row.ts";
import type {PublishedRow} from "./published-row.ts";

/** A figure published before: what it said, in which document, when. */
export interface LedgerRow extends PublishedRow {
  readonly publishedOn: string;
  readonly publishedBy: string;
  readonly note: string | null;
}

/** The parts of a data folder that are public already: who the council is, and what has been published. */
export interface AlreadyPublic {
  readonly authority: Authority;
  readonly population: readonly PopulationRow[];
  readonly census: readonly CensusRow[];
  /** Figures of the Department for any area, from `comparators/`. */
  readonly comparators: readonly PublishedRow[];
  /** Figures that this council has published before, from `ledger.csv`. */
  readonly ledger: readonly LedgerRow[];
}
