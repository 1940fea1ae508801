import type {PublishedRow} from "../contract/published-row.ts";
import {compact, fromCompact} from "./comparators/compact.ts";
import {department} from "./comparators/department.ts";
import {fromDepartment} from "./comparators/from-department.ts";
import type {FolderReading} from "./folder-reading.ts";
import {gather} from "./layout/gather.ts";
import {listFolder} from "./list-folder.ts";
import {readFile} from "./read-file.ts";

/** Reads `comparators/`: the Department's figures for any area, in this project's compact layout or as downloaded. */
export async function readComparators(folder: FolderReading): Promise<readonly PublishedRow[]> {
  const rows: PublishedRow[] = [];
  for (const name of listFolder(folder.data, "comparators").csvFiles) {
    const file = `comparators/${name}`;
    const ours = gather(compact, fromCompact);
    const theirs = gather(department, (fields) => fields);
    await readFile(folder, file, [ours, theirs]);
    for (const row of ours.rows) rows.push(row);
    if (theirs.rows.length === 0) continue;
    const placed = fromDepartment(
      theirs.rows,
      `DfE, Explore education statistics, ${name.replace(/\.csv$/i, "")}`
    );
    if (placed === null) {
      const message =
        "This file of Explore education statistics holds none of the figures that the measures are compared with; it is left out.";
      folder.about(file).add({severity: "warning", code: "nothing-to-compare", message});
    } else for (const row of placed) rows.push(row);
  }
  return rows;
}
