import type {FileFindings} from "../file-findings.ts";
import type {FolderReading} from "../folder-reading.ts";
import type {Collection} from "./column.ts";

/** What is needed, in addition to its layout, to read a file. */
export interface Reading extends Pick<FolderReading, "intern"> {
  readonly collection: Collection;
  readonly findings: FileFindings;
}
