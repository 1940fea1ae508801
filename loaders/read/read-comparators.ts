import {compact, fromCompact} from "./comparators/compact.ts";
import type {FolderReading} from "./folder-reading.ts";
import {gather} from "./layout/gather.ts";
import {listFolder} from "./list-folder.ts";
import type {PublishedRow} from "./published-row.ts";
import {readFile} from "./read-file.ts";

/** Reads `comparators/`: figures of the department for any area, in our compact layout or as downloaded. */
export async function readComparators(folder: FolderReading): Promise<readonly PublishedRow[]> {
  const layouts = [gather(compact, fromCompact)];
  for (const name of (await listFolder(folder.dir, "comparators"))?.csvFiles ?? [])
    await readFile(folder, `comparators/${name}`, layouts);
  return layouts.flatMap(({rows}) => rows);
}
