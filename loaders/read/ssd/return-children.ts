import type {Folder} from "../../contract/folder.ts";
import type {AnyLayout} from "../layout/layout.ts";
import {listFolder} from "../list-folder.ts";
import {header} from "../tables/header.ts";
import {tablesIn} from "../tables-in.ts";
import {SSD_FOLDER} from "./ssd-tables.ts";
import {isTable, tableRecords} from "./table-records.ts";

const NOT_RETURNS = [SSD_FOLDER, "service"];

/** The ids of the children in the Headers of all returns of a data folder, or of a folder of raw returns. */
export async function returnChildren(data: Folder): Promise<ReadonlySet<string>> {
  const base = listFolder(data, ".").folders.includes("returns") ? "returns" : ".";
  const below = listFolder(data, base)
    .folders.filter((name) => !NOT_RETURNS.includes(name))
    .map((name) => (base === "." ? name : `${base}/${name}`));
  const children = new Set<string>();
  for (const file of [base, ...below].flatMap((folder) => tablesIn(data, folder))) {
    const table = await tableRecords(data, file, [header as unknown as AnyLayout]);
    // What is wrong with a table of a return is told where the return is read.
    if (!isTable(table)) continue;
    for (const {cell} of table.records) {
      const child = cell(header.columns.child.header);
      if (child !== null) children.add(child);
    }
  }
  return children;
}
