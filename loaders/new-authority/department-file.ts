import type {Finding} from "../contract/finding.ts";
import type {PlacedFile} from "../files/placed-file.ts";
import {type DepartmentFields, department} from "../read/comparators/department.ts";
import {startReading} from "../read/folder-reading.ts";
import {gather} from "../read/layout/gather.ts";
import {readFile} from "../read/read-file.ts";

/** A file of the Department's, as downloaded. */
export interface DepartmentFile {
  readonly file: PlacedFile;
  readonly rows: readonly DepartmentFields[];
  readonly findings: readonly Finding[];
}

/** Reads one file of Explore education statistics; a file of another layout gives no rows and a finding that says so. */
export async function readDepartmentFile(file: PlacedFile): Promise<DepartmentFile> {
  const folder = startReading(file.folder);
  const rows = gather(department, (fields) => fields);
  await readFile(folder, file.name, [rows]);
  return {file, rows: rows.rows, findings: folder.findings()};
}
