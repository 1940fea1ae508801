import {groupedBy} from "../collections/grouped-by.ts";
import {CHILD_LOGS, type ChildLog} from "../read/child-logs.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {NOTHING_READ} from "../read/nothing-read.ts";
import {RETURN_TABLES} from "../read/return-tables.ts";
import type {ReturnRows, RowSource} from "../read/rows.ts";
import type {ServiceLogs} from "../read/service-rows.ts";

/** A row of any table about a child, with its cells by field. */
export interface AnyRow {
  readonly child: string;
  readonly source: RowSource;
  readonly [field: string]: unknown;
}

/** The names of the tables that hold rows about children. */
export type TableName = `${"returns" | "extract"}/${keyof ReturnRows}` | `log/${ChildLog}`;

/** All that a data folder says of one child, by table; a table without a row of the child is left out. */
export interface Life {
  readonly child: string;
  readonly rows: ReadonlyMap<TableName, readonly AnyRow[]>;
}

const RETURNS = Object.keys(RETURN_TABLES) as (keyof ReturnRows)[];
const LOGS = Object.keys(CHILD_LOGS) as ChildLog[];

/** Every table, with its rows. A log that the service does not keep has none. */
function tablesOf({
  returns,
  extract,
  service
}: Pick<DataFolder, "returns" | "extract" | "service">): (readonly [TableName, readonly AnyRow[]])[] {
  const anyRows = (rows: readonly {readonly child: string; readonly source: RowSource}[] | null) =>
    (rows ?? []) as readonly AnyRow[];
  return [
    ...RETURNS.map((table) => [`returns/${table}`, anyRows(returns[table])] as const),
    ...RETURNS.map((table) => [`extract/${table}`, anyRows(extract?.rows[table] ?? null)] as const),
    ...LOGS.map((log) => [`log/${log}`, anyRows(service[log])] as const)
  ];
}

/** The lives of all the children of a folder, in the order of their ids. */
export function livesOf(folder: Pick<DataFolder, "returns" | "extract" | "service">): readonly Life[] {
  const lives = new Map<string, Map<TableName, readonly AnyRow[]>>();
  for (const [table, rows] of tablesOf(folder))
    for (const [child, own] of groupedBy(rows, (row) => row.child)) {
      const known = lives.get(child) ?? new Map<TableName, readonly AnyRow[]>();
      lives.set(child, known.set(table, own));
    }
  return [...lives]
    .map(([child, rows]) => ({child, rows}))
    .sort((one, other) => (one.child < other.child ? -1 : 1));
}

const NO_LOGS: ServiceLogs = NOTHING_READ.service;

/**
 * A data folder in which these are all the children: what is not about children stays as it is in `folder`, but for the
 * logs that name no child, which are left out.
 */
export function folderOfLives(folder: DataFolder, lives: readonly Life[]): DataFolder {
  const rowsOf = (table: TableName): readonly AnyRow[] => {
    if (lives.length === 1) return lives[0]?.rows.get(table) ?? [];
    return lives.flatMap(({rows}) => rows.get(table) ?? []);
  };
  // The rows of a table came from that table, so they have its type.
  const returns = {} as Record<keyof ReturnRows, readonly AnyRow[]>;
  for (const table of RETURNS) returns[table] = rowsOf(`returns/${table}`);
  const inYear = {} as Record<keyof ReturnRows, readonly AnyRow[]>;
  if (folder.extract !== null) for (const table of RETURNS) inYear[table] = rowsOf(`extract/${table}`);
  const logs = {} as Record<ChildLog, readonly AnyRow[] | null>;
  for (const log of LOGS) logs[log] = folder.service[log] && rowsOf(`log/${log}`);
  return {
    ...folder,
    returns: returns as unknown as ReturnRows,
    extract: folder.extract && {...folder.extract, rows: inYear as unknown as ReturnRows},
    service: {...NO_LOGS, ...(logs as unknown as Pick<ServiceLogs, ChildLog>)}
  };
}
