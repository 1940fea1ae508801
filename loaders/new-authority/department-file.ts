import {basename, dirname} from "node:path";
import type {Finding} from "../contract/finding.ts";
import {type DepartmentFields, department} from "../read/comparators/department.ts";
import {startReading} from "../read/folder-reading.ts";
import {gather} from "../read/layout/gather.ts";
import {readFile} from "../read/read-file.ts";

/** A file of the department's as somebody downloaded it. */
export interface DepartmentFile {
  readonly path: string;
  readonly rows: readonly DepartmentFields[];
  readonly findings: readonly Finding[];
}

/** Reads one file of Explore education statistics; a file of another layout has no rows and a finding that says so. */
export async function readDepartmentFile(path: string): Promise<DepartmentFile> {
  const folder = startReading(dirname(path));
  const rows = gather(department, (fields) => fields);
  await readFile(folder, basename(path), [rows]);
  return {path, rows: rows.rows, findings: folder.findings()};
}
