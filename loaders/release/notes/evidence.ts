import type {Authority} from "../../contract/authority.ts";
import type {CensusRow} from "../../contract/census-row.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {CatalogueFile, Certificate, MeasureRow, NoteRow} from "../../contract/release.ts";

/** All that a consistency check may look at. Every row of it is public. */
export interface Evidence {
  readonly authority: Authority;
  readonly catalogue: CatalogueFile;
  /** Released figures of our own. */
  readonly own: readonly MeasureRow[];
  /** What this council's documents printed before. */
  readonly printed: readonly PublishedRow[];
  /** What the department published, for any area. */
  readonly department: readonly PublishedRow[];
  readonly census: readonly CensusRow[];
  /** Tables that are withheld whole. */
  readonly withheld: Certificate["withheld"];
}

/** One rule that finds a kind of contradiction and states it in one calm sentence. */
export type ConsistencyCheck = (evidence: Evidence) => readonly NoteRow[];
